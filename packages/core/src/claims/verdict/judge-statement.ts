import { formatMissing } from '../../format/format-missing.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { ScenarioResult } from '../checked-claim.ts';
import type { CompiledExpression } from '../expression/compile-expression.ts';
import type { Reading, TruthFrame } from '../values/frame.ts';
import { filledStatement } from '../working/explain-statement.ts';
import { type Decision, decideVerdict, type Finding, plainTerms, type Terms } from './decide-verdict.ts';
import { gapOf, outcomeOf } from './outcome.ts';
import { primaryScenario, readingOf, type Scenario, scenariosOf } from './scenario.ts';

/** A statement ready to be judged: its meaning and what it reads. */
export type Statement = Pick<CompiledExpression, 'reads'> & { readonly frame: TruthFrame };

/** A statement in every record and vintage, with the verdict that follows, and the meaning and the reading that decide it. */
export interface Judged extends Decision {
  readonly frame: TruthFrame;
  readonly reading: Reading;
  readonly scenarios: readonly ScenarioResult[];
}

const anywhere = { year: null, member: null };
const alternative = 'otherwise';

/**
 * Judges a statement in every record and vintage of the trade it reads, and beside `otherwise`, the same statement on another published
 * figure. Readings are made once and shared by the parts of a statement.
 */
export function judgeStatement(
  statement: Statement,
  otherwise: TruthFrame | null,
  readings: Readings,
  language: Language,
  terms: Terms = plainTerms,
): Judged {
  const text = catalogueOf(language);
  const primary = readings.in(primaryScenario);
  const asked = scenariosOf(statement);
  const found = asked.map((scenario) => {
    const reading = readings.in(scenario);
    if (asked.length === 1) {
      return { id: 'cited', book: null, asOf: null, label: text['claims.scenario.cited'], reading, frame: statement.frame };
    }
    const label = text['claims.scenario']({ book: text[`claims.book.${scenario.book}`], asOf: text[`claims.as-of.${scenario.asOf}`] });
    return { ...scenario, id: nameOf(scenario), label, reading, frame: statement.frame };
  });
  const elsewhere =
    otherwise === null
      ? []
      : [{ id: alternative, book: null, asOf: null, label: labelOfAnother(terms, language), reading: primary, frame: otherwise }];
  const all = [...found, ...elsewhere].map((one) => ({ ...one, truth: one.frame.at(one.reading, anywhere) }));
  const findings = all.map(({ id, book, truth }): Finding => ({ scenario: id, truth, isOwn: book !== 'partner' }));
  const scenarios = all.map(({ id, book, asOf, label, reading, frame, truth }): ScenarioResult => {
    const gap = gapOf(truth);
    const filled = filledStatement(reading, frame, language);
    return { id, book, asOf, label, outcome: outcomeOf(truth), filled, missing: gap === null ? null : formatMissing(gap, language) };
  });
  const decision = decideVerdict(findings as [Finding, ...Finding[]], terms);
  const { frame, reading } = all.find(({ id }) => id === decision.deciding) ?? { frame: statement.frame, reading: primary };
  return { ...decision, frame, reading, scenarios };
}

/** What the figure of `otherwise` is called: a print of the publisher that is quoted, or another figure. */
function labelOfAnother({ quotes, otherwiseName }: Terms, language: Language): string {
  const text = catalogueOf(language);
  if (otherwiseName !== null) return otherwiseName;
  return quotes === null ? text['claims.scenario.otherwise'] : text['claims.scenario.own-print']({ publisher: quotes });
}

/** A dataset as each scenario reads it; one reading for each, so that every number is computed once. */
export interface Readings {
  readonly in: (scenario: Scenario) => Reading;
}

/**
 * The readings of a dataset.
 * @example typeof readingsOf(dataset).in // => 'function'
 */
export function readingsOf(dataset: Dataset): Readings {
  const known = new Map<string, Reading>();
  return {
    in: (scenario) => {
      const id = nameOf(scenario);
      const reading = known.get(id) ?? readingOf(dataset, scenario);
      known.set(id, reading);
      return reading;
    },
  };
}

function nameOf({ book, asOf }: Scenario): string {
  return `${book}/${asOf}`;
}
