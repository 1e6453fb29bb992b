import { formatMissing } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { claimCatalogueOf } from '../../messages/claim-catalogue.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { Sentence } from '../../model/view/index.ts';
import type { CompiledExpression } from '../compile/index.ts';
import { anywhere, type Facts, lacksFirstPrint, type TruthMeaning, type TruthResult } from '../meaning/index.ts';
import type { LensResult } from './checked-claim.ts';
import {
  absenceOf,
  type ClaimLens,
  type Decision,
  decideVerdict,
  factsOf,
  type LensTruth,
  lensesOf,
  outcomeOf,
  plainTerms,
  primaryLens,
  type Terms,
} from './verdict/index.ts';
import { briefStatement, filledStatement } from './working/index.ts';

/** A statement ready to be judged: its meaning and what it reads. */
export type Statement = Pick<CompiledExpression, 'reads'> & { readonly meaning: TruthMeaning };

/** What a record or vintage that decides otherwise says, in short: it stands beside the one that decides. */
export interface Beside {
  readonly label: string;
  readonly brief: Sentence;
}

/** A statement in every record and vintage, with the verdict that follows, and the meaning and the facts that decide it. */
export interface Judged extends Decision {
  readonly meaning: TruthMeaning;
  readonly facts: Facts;
  readonly lenses: readonly LensResult[];
  readonly beside: readonly Beside[];
}

const alternative = 'otherwise';

/**
 * Judges a statement in every record and vintage of the trade it reads, and beside `otherwise`, the same statement on another published
 * figure. The facts of each lens are made once and shared by the parts of a statement.
 */
export function judgeStatement(
  statement: Statement,
  otherwise: TruthMeaning | null,
  factsByLens: FactsByLens,
  language: Language,
  terms: Terms = plainTerms,
): Judged {
  const elsewhere: readonly Read[] =
    otherwise === null
      ? []
      : [
          {
            id: alternative,
            record: null,
            vintage: null,
            label: labelOfAnother(terms, language),
            ...readAt(otherwise, factsByLens.in(primaryLens)),
          },
        ];
  const [primary, ...others] = [...readInEach(statement, factsByLens, language), ...elsewhere];
  if (primary === undefined) throw new RangeError('judge: a statement without a lens');
  const all: readonly [Read, ...Read[]] = [primary, ...others];
  const [first, ...rest] = all.map(
    ({ id, record, vintage, truth }): LensTruth => ({
      lens: id,
      truth,
      isOwn: record !== 'partner',
      lacksFirstPrint: vintage === 'first' && truth.evidence.some(lacksFirstPrint),
    }),
  );
  const decision = decideVerdict([first as LensTruth, ...rest], terms);
  const { meaning, facts } = all.find(({ id }) => id === decision.deciding) ?? primary;
  const beside = all
    .filter(({ id }) => decision.otherwise.includes(id))
    .map((one) => ({ label: one.label, brief: briefStatement(one.facts, one.meaning, language) }));
  return { ...decision, meaning, facts, lenses: all.map((one) => resultOf(one, language)), beside };
}

/** A statement as one lens reads it. */
interface Read extends Pick<LensResult, 'id' | 'record' | 'vintage' | 'label'> {
  readonly meaning: TruthMeaning;
  readonly facts: Facts;
  readonly truth: TruthResult;
}

function readAt(meaning: TruthMeaning, facts: Facts): Pick<Read, 'meaning' | 'facts' | 'truth'> {
  return { meaning, facts, truth: meaning.at(facts, anywhere) };
}

function readInEach(statement: Statement, factsByLens: FactsByLens, language: Language): readonly Read[] {
  const text = claimCatalogueOf(language);
  const asked = lensesOf(statement);
  return asked.map((lens) => {
    const read = readAt(statement.meaning, factsByLens.in(lens));
    if (asked.length === 1) return { id: 'cited', record: null, vintage: null, label: text['claims.lens.cited'], ...read };
    const label = text['claims.lens']({ record: text[`claims.record.${lens.record}`], vintage: text[`claims.vintage.${lens.vintage}`] });
    return { ...lens, id: nameOf(lens), label, ...read };
  });
}

function resultOf({ id, record, vintage, label, facts, meaning, truth }: Read, language: Language): LensResult {
  const absence = absenceOf(truth);
  const filled = filledStatement(facts, meaning, language);
  return {
    id,
    record,
    vintage,
    label,
    outcome: outcomeOf(truth),
    filled,
    missing: absence === null ? null : formatMissing(facts.dataset, absence, language),
  };
}

/** What the figure of `otherwise` is called: a print of the publisher that is quoted, or another figure. */
function labelOfAnother({ quotes, otherwiseName }: Terms, language: Language): string {
  const text = claimCatalogueOf(language);
  if (otherwiseName !== null) return otherwiseName;
  return quotes === null ? text['claims.lens.otherwise'] : text['claims.lens.own-print']({ publisher: quotes });
}

/** A dataset as each lens reads it; kept for each, so that every number is computed once. */
export interface FactsByLens {
  readonly in: (lens: ClaimLens) => Facts;
}

/**
 * The facts of a dataset by lens.
 * @example typeof factsByLensOf(dataset).in // => 'function'
 */
export function factsByLensOf(dataset: Dataset): FactsByLens {
  const known = new Map<string, Facts>();
  return {
    in: (lens) => {
      const id = nameOf(lens);
      const facts = known.get(id) ?? factsOf(dataset, lens);
      known.set(id, facts);
      return facts;
    },
  };
}

function nameOf({ record, vintage }: ClaimLens): string {
  return `${record}/${vintage}`;
}
