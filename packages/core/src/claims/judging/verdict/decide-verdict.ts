import type { NotCheckableReason, VerdictKind } from '../../../model/study/index.ts';
import type { Missing } from '../../../model/values/index.ts';
import type { TruthResult } from '../../meaning/index.ts';
import { absenceOf, type Outcome, outcomeOf } from './outcome.ts';

/**
 * What one lens found: its name in the ledger, the truth of the statement in it, and whether its figures are those of the publisher
 * whom a quoting statement names (the reporter's own record, or another print of its figures).
 */
export interface LensTruth {
  readonly lens: string;
  readonly truth: TruthResult;
  readonly isOwn: boolean;
  /** Whether it reads revisions as first published, since the first print is not held. */
  readonly lacksFirstPrint?: boolean;
}

/** What a claim says of itself that a verdict depends on: why a part of it is left, the publisher that it quotes, what its other figure is. */
export interface Terms {
  readonly leaves: NotCheckableReason | null;
  readonly quotes: string | null;
  readonly otherwiseName: string | null;
}

/**
 * A verdict with the fixed words that say what decided it: the lens whose figures decide, and those that decide otherwise. `absence` is
 * why there is no verdict, where the figures are missing.
 */
export interface Decision {
  readonly verdict: VerdictKind;
  readonly reason: string;
  readonly deciding: string;
  readonly otherwise: readonly string[];
  readonly absence: Missing | null;
}

/** Without terms of its own: an expression by itself, or a part of a statement. */
export const plainTerms: Terms = { leaves: null, quotes: null, otherwiseName: null };

const unsupported = 'holds on nothing independent';

const opposite: Readonly<Partial<Record<Outcome, Outcome>>> = { holds: 'fails', fails: 'holds' };

/**
 * The verdict over every lens, the first of which is primary.
 *
 * A statement that quotes a publisher holds where any print of that publisher bears it out; other records stand beside it. Any other
 * statement is not checkable where the primary has no figures, undecided within rounding, or dependent on the source where another
 * lens decides otherwise. What holds by figures of the text alone, or by words of our own, is not independent (such a figure cannot
 * confirm the text, but it can contradict it). What holds and leaves a part open is supported in part.
 */
export function decideVerdict(truths: readonly [LensTruth, ...LensTruth[]], terms: Terms = plainTerms): Decision {
  const held = terms.quotes !== null ? heldByThePublisher(truths, terms) : null;
  return held ?? decideByPrimary(truths, terms);
}

/** The verdict on a quotation that some print of its publisher bears out, null where none does. */
function heldByThePublisher(truths: readonly [LensTruth, ...LensTruth[]], terms: Terms): Decision | null {
  const [primary] = truths;
  // Where the data lack a first print, its revision does not say what was printed first.
  const saysSo = ({ lens }: LensTruth): boolean => primary.lacksFirstPrint !== true || !lens.endsWith('/latest') || lens === primary.lens;
  const own = truths.filter((one) => one.isOwn && saysSo(one) && outcomeOf(one.truth) === 'holds');
  const deciding = own.find(isIndependent);
  if (deciding === undefined) return null;
  const beside = truths.filter(({ truth }) => ['fails', 'undecided'].includes(outcomeOf(truth))).map(({ lens }) => lens);
  const where = deciding === primary && beside.length === 0 ? 'holds' : `holds in ${deciding.lens}`;
  return supported(`${where}${beside.length === 0 ? '' : `; not in ${beside.join(', ')}`}`, deciding.lens, beside, terms);
}

function decideByPrimary([primary, ...others]: readonly [LensTruth, ...LensTruth[]], terms: Terms): Decision {
  const outcome = outcomeOf(primary.truth);
  const absence = absenceOf(primary.truth);
  const of = { deciding: primary.lens, absence };
  if (absence !== null) return { verdict: 'not-checkable', reason: `missing: ${absence.missing}`, otherwise: [], ...of };
  const failing = [primary, ...others].filter(({ truth }) => outcomeOf(truth) === 'fails').map(({ lens }) => lens);
  if (outcome === 'undecided') return { verdict: 'rounding-sensitive', reason: 'undecided within rounding', otherwise: failing, ...of };
  const against = others.filter(({ truth }) => outcomeOf(truth) === opposite[outcome]);
  const otherwise = against.map(({ lens }) => lens);
  const elsewhere = otherwise.length === 0 ? '' : `; ${opposite[outcome]} in ${otherwise.join(', ')}`;
  if (outcome === 'holds' && !isIndependent(primary)) {
    return { verdict: 'not-independent', reason: `${unsupported}${elsewhere}`, otherwise, ...of };
  }
  if (outcome === 'fails' && otherwise.length > 0 && !against.some(isIndependent)) {
    const reason = `${unsupported}; fails in ${primary.lens}`;
    return { verdict: 'not-independent', reason, otherwise: failing, deciding: otherwise[0] ?? primary.lens, absence };
  }
  const open = others.filter(({ isOwn, truth }) => isOwn && outcomeOf(truth) === 'undecided');
  const undecided = terms.quotes !== null && outcome === 'fails' ? open.map(({ lens }) => lens) : [];
  if (undecided.length > 0) {
    const reason = `undecided within rounding in ${undecided.join(', ')}; fails in ${primary.lens}`;
    return { verdict: 'rounding-sensitive', reason, otherwise: failing, deciding: undecided[0] ?? primary.lens, absence };
  }
  if (otherwise.length > 0) return { verdict: 'source-sensitive', reason: `${outcome} in ${primary.lens}${elsewhere}`, otherwise, ...of };
  return outcome === 'holds'
    ? supported(outcome, primary.lens, otherwise, terms)
    : { verdict: 'contradicted', reason: outcome, otherwise, ...of };
}

function supported(reason: string, deciding: string, otherwise: readonly string[], { leaves }: Terms): Decision {
  if (leaves === null) return { verdict: 'supported', reason, deciding, otherwise, absence: null };
  return { verdict: 'supported-in-part', reason: `${reason}; leaves a part: ${leaves}`, deciding, otherwise, absence: null };
}

function isIndependent({ truth }: LensTruth): boolean {
  return truth.independent === 'true';
}
