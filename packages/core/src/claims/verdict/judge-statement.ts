import { formatMissing } from '../../format/format-missing.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Sentence } from '../../model/view.ts';
import type { ScenarioResult } from '../checked-claim.ts';
import type { CompiledExpression } from '../expression/compile-expression.ts';
import type { Reading, TruthFrame } from '../values/frame.ts';
import type { TruthResult } from '../values/result.ts';
import { briefStatement, filledStatement } from '../working/explain-statement.ts';
import { type Decision, decideVerdict, type Finding, plainTerms, type Terms } from './decide-verdict.ts';
import { gapOf, outcomeOf } from './outcome.ts';
import { primaryScenario, readingOf, type Scenario, scenariosOf } from './scenario.ts';

/** A statement ready to be judged: its meaning and what it reads. */
export type Statement = Pick<CompiledExpression, 'reads'> & { readonly frame: TruthFrame };

/** What a record or vintage that decides otherwise says, in short: it stands beside the one that decides. */
export interface Beside {
  readonly label: string;
  readonly brief: Sentence;
}

/** A statement in every record and vintage, with the verdict that follows, and the meaning and the reading that decide it. */
export interface Judged extends Decision {
  readonly frame: TruthFrame;
  readonly reading: Reading;
  readonly scenarios: readonly ScenarioResult[];
  readonly beside: readonly Beside[];
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
  const elsewhere: readonly Read[] =
    otherwise === null
      ? []
      : [
          {
            ...{ id: alternative, book: null, asOf: null, label: labelOfAnother(terms, language) },
            ...readAt(otherwise, readings.in(primaryScenario)),
          },
        ];
  const [primary, ...others] = [...readInEach(statement, readings, language), ...elsewhere];
  if (primary === undefined) throw new RangeError('judge: a statement without a scenario');
  const all: readonly [Read, ...Read[]] = [primary, ...others];
  const [first, ...rest] = all.map(({ id, book, truth }): Finding => ({ scenario: id, truth, isOwn: book !== 'partner' }));
  const decision = decideVerdict([first as Finding, ...rest], terms);
  const { frame, reading } = all.find(({ id }) => id === decision.deciding) ?? primary;
  const beside = all
    .filter(({ id }) => decision.otherwise.includes(id))
    .map((one) => ({ label: one.label, brief: briefStatement(one.reading, one.frame, language) }));
  return { ...decision, frame, reading, scenarios: all.map((one) => resultOf(one, language)), beside };
}

/** A statement as one scenario reads it. */
interface Read extends Pick<ScenarioResult, 'id' | 'book' | 'asOf' | 'label'> {
  readonly frame: TruthFrame;
  readonly reading: Reading;
  readonly truth: TruthResult;
}

function readAt(frame: TruthFrame, reading: Reading): Pick<Read, 'frame' | 'reading' | 'truth'> {
  return { frame, reading, truth: frame.at(reading, anywhere) };
}

function readInEach(statement: Statement, readings: Readings, language: Language): readonly Read[] {
  const text = catalogueOf(language);
  const asked = scenariosOf(statement);
  return asked.map((scenario) => {
    const read = readAt(statement.frame, readings.in(scenario));
    if (asked.length === 1) return { id: 'cited', book: null, asOf: null, label: text['claims.scenario.cited'], ...read };
    const label = text['claims.scenario']({ book: text[`claims.book.${scenario.book}`], asOf: text[`claims.as-of.${scenario.asOf}`] });
    return { ...scenario, id: nameOf(scenario), label, ...read };
  });
}

function resultOf({ id, book, asOf, label, reading, frame, truth }: Read, language: Language): ScenarioResult {
  const gap = gapOf(truth);
  const filled = filledStatement(reading, frame, language);
  return { id, book, asOf, label, outcome: outcomeOf(truth), filled, missing: gap === null ? null : formatMissing(gap, language) };
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
