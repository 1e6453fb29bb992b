import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { type EconomyCode, membersOf } from '../../model/economies/index.ts';
import type { VintageChoice } from '../../model/question/index.ts';
import type { Study } from '../../model/study/index.ts';
import { yearPeriod } from '../../model/values/index.ts';
import { readMeasure } from '../measure/index.ts';
import { type Specification, specifications } from './specification.ts';
import {
  type ConclusionId,
  type ConclusionScope,
  conclusionIds,
  type Reading,
  readConclusion,
  type ScopeReader,
} from './specification-conclusions.ts';

/** What a conclusion comes to in one specification, and whether that is what the benchmark says. */
export type SpecificationOutcome = Reading & {
  readonly specification: Specification;
  readonly outcome: 'survives' | 'flips' | 'undecided';
};

/** A conclusion over all specifications: the benchmark first, then every other. */
export interface ConclusionCurve {
  readonly id: ConclusionId;
  readonly scope: ConclusionScope;
  readonly benchmark: SpecificationOutcome;
  readonly outcomes: readonly SpecificationOutcome[];
}

/** What is asked: whose trade with which group and whose place in it, from which year to which, and what is varied. */
export interface SpecificationQuestion extends Omit<ConclusionScope, 'members'> {
  readonly reporter: EconomyCode;
  readonly vintage: readonly VintageChoice[];
  readonly factors: readonly number[];
}

/**
 * The question about the conclusions of a study: over its own years and group, as first published and as revised. Null for a study without
 * conclusions, or without a group.
 * @example conclusionsAsked(findStudy(dataset, 'a-paper'))?.member // => 'KGZ'
 */
export function conclusionsAsked({ question, conclusions }: Study): SpecificationQuestion | null {
  const { reporter, group, from, to } = question;
  if (group === null || conclusions === null) return null;
  return { reporter, group, ...conclusions, from, to, vintage: ['first', 'latest'] };
}

/**
 * Which conclusions survive every choice of record, method of reconciliation, CIF/FOB factor, handling of absences and vintage, and which
 * flip: a surplus in every year after the first, the order of the partners in the last year, growth of the total from the first year to
 * the last, and the place of one member in the last year. The benchmark is the reporter's record as of the first date.
 * `undecided`: a figure that the conclusion needs is Missing in the specification. All receipts are kept.
 * Throws `InvalidParameterError` for a group without the member or a first year that isn't before the last.
 * Reference: Simonsohn, Simmons and Nelson 2020, Specification curve analysis, doi:10.1038/s41562-020-0912-z.
 * @example
 * ```ts
 * specificationCurve(dataset, {
 *   reporter: findEconomy(dataset, 'CHN').code,
 *   group: findEconomy(dataset, 'KAZ').code,
 *   member: findEconomy(dataset, 'KAZ').code,
 *   from: 2012,
 *   to: 2013,
 *   vintage: ['first'],
 *   factors: [1.06],
 * })[0]?.benchmark.result // => 'every year'
 * ```
 */
export function specificationCurve(dataset: Dataset, question: SpecificationQuestion): readonly ConclusionCurve[] {
  const { group, member, from, to } = question;
  const members = membersOf(dataset, group);
  if (!members.includes(member)) throw new InvalidParameterError('member', member, `a member of ${group}: ${members.join(', ')}`);
  if (from >= to) throw new InvalidParameterError('to', String(to), `a year after ${from}`);
  const scope: ConclusionScope = { group, members, member, from, to };
  const readers = specifications(question).map((specification) => ({ specification, read: readerOf(dataset, question, specification) }));
  return conclusionIds.map((id) => {
    const [first, ...others] = readers.map(({ specification, read }) => ({ specification, ...readConclusion[id](read, scope) }));
    if (first === undefined) throw new InvalidParameterError('vintage', '', 'at least one date or policy');
    const judged = (one: typeof first): SpecificationOutcome => ({ ...one, outcome: outcomeOf(one, first) });
    return { id, scope, benchmark: judged(first), outcomes: others.map(judged) };
  });
}

/** Reads measures in one specification, each once. */
function readerOf(dataset: Dataset, { reporter }: SpecificationQuestion, specification: Specification): ScopeReader {
  const { record, method, factor, oneSided, vintage } = specification;
  const known = new Map<string, ReturnType<ScopeReader>>();
  return (measure, partner, year) => {
    const key = `${measure}|${partner}|${year}`;
    const question = { measure, reporter, partner, period: yearPeriod(year), record, vintage, oneSided };
    const receipt = known.get(key) ?? readMeasure(dataset, method === null || factor === null ? question : { ...question, method, factor });
    known.set(key, receipt);
    return receipt;
  };
}

function outcomeOf({ result }: Reading, benchmark: Reading): SpecificationOutcome['outcome'] {
  if (result === null || benchmark.result === null) return 'undecided';
  return result === benchmark.result ? 'survives' : 'flips';
}
