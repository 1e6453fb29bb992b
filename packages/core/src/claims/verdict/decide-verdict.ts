import type { NotCheckableReason } from '../../model/claim.ts';
import type { Missing } from '../../model/missing.ts';
import type { VerdictKind } from '../../model/verdict.ts';
import type { TruthResult } from '../values/result.ts';
import { gapOf, type Outcome, outcomeOf } from './outcome.ts';

/**
 * What one scenario found: its name in the ledger, the truth of the statement in it, and whether its figures are those of the publisher
 * whom a quoting statement names (the reporter's own record, or another print of its figures).
 */
export interface Finding {
  readonly scenario: string;
  readonly truth: TruthResult;
  readonly isOwn: boolean;
}

/** What a claim says of itself that a verdict depends on: why a part of it is left, the publisher that it quotes, what its other figure is. */
export interface Terms {
  readonly leaves: NotCheckableReason | null;
  readonly quotes: string | null;
  readonly otherwiseName: string | null;
}

/**
 * A verdict with the fixed words that say what decided it: the scenario whose figures decide, and those that decide otherwise. `gap` is
 * why there is no verdict, where the figures are missing.
 */
export interface Decision {
  readonly verdict: VerdictKind;
  readonly reason: string;
  readonly deciding: string;
  readonly otherwise: readonly string[];
  readonly gap: Missing | null;
}

/** Without terms of its own: an expression by itself, or a part of a statement. */
export const plainTerms: Terms = { leaves: null, quotes: null, otherwiseName: null };

const unsupported = 'holds on nothing independent';

const opposite: Readonly<Partial<Record<Outcome, Outcome>>> = { holds: 'fails', fails: 'holds' };

/**
 * The verdict over every scenario, the first of which is primary.
 *
 * A statement that quotes a publisher holds where any print of that publisher bears it out; other records stand beside it. Any other
 * statement is not checkable where the primary has no figures, undecided within rounding, or dependent on the source where another
 * scenario decides otherwise. What holds by figures of the text alone, or by words of our own, is not independent (such a figure cannot
 * confirm the text, but it can contradict it). What holds and leaves a part open is supported in part.
 */
export function decideVerdict(findings: readonly [Finding, ...Finding[]], terms: Terms = plainTerms): Decision {
  const held = terms.quotes !== null ? heldByThePublisher(findings, terms) : null;
  return held ?? decideByPrimary(findings, terms);
}

/** The verdict on a quotation that some print of its publisher bears out, null where none does. */
function heldByThePublisher(findings: readonly [Finding, ...Finding[]], terms: Terms): Decision | null {
  const own = findings.filter(({ isOwn, truth }) => isOwn && outcomeOf(truth) === 'holds');
  const deciding = own.find(isIndependent);
  if (deciding === undefined) return null;
  const beside = findings.filter(({ truth }) => ['fails', 'undecided'].includes(outcomeOf(truth))).map(({ scenario }) => scenario);
  const [primary] = findings;
  const where = deciding === primary && beside.length === 0 ? 'holds' : `holds in ${deciding.scenario}`;
  return supported(`${where}${beside.length === 0 ? '' : `; not in ${beside.join(', ')}`}`, deciding.scenario, beside, terms);
}

function decideByPrimary([primary, ...others]: readonly [Finding, ...Finding[]], terms: Terms): Decision {
  const outcome = outcomeOf(primary.truth);
  const gap = gapOf(primary.truth);
  const of = { deciding: primary.scenario, gap };
  if (gap !== null) return { verdict: 'not-checkable', reason: `missing: ${gap.missing}`, otherwise: [], ...of };
  if (outcome === 'undecided') return { verdict: 'rounding-sensitive', reason: 'undecided within rounding', otherwise: [], ...of };
  const against = others.filter(({ truth }) => outcomeOf(truth) === opposite[outcome]);
  const otherwise = against.map(({ scenario }) => scenario);
  const elsewhere = otherwise.length === 0 ? '' : `; ${opposite[outcome]} in ${otherwise.join(', ')}`;
  if (outcome === 'holds' && !isIndependent(primary)) {
    return { verdict: 'not-independent', reason: `${unsupported}${elsewhere}`, otherwise, ...of };
  }
  if (outcome === 'fails' && otherwise.length > 0 && !against.some(isIndependent)) {
    const reason = `${unsupported}; fails in ${primary.scenario}`;
    return { verdict: 'not-independent', reason, otherwise: [primary.scenario], deciding: otherwise[0] ?? primary.scenario, gap };
  }
  const undecided = terms.quotes !== null && outcome === 'fails' ? others.filter(isOwnAndUndecided).map(({ scenario }) => scenario) : [];
  if (undecided.length > 0) {
    const reason = `undecided within rounding in ${undecided.join(', ')}; fails in ${primary.scenario}`;
    return { verdict: 'rounding-sensitive', reason, otherwise: [primary.scenario], deciding: undecided[0] ?? primary.scenario, gap };
  }
  if (otherwise.length > 0)
    return { verdict: 'source-sensitive', reason: `${outcome} in ${primary.scenario}${elsewhere}`, otherwise, ...of };
  return outcome === 'holds'
    ? supported(outcome, primary.scenario, otherwise, terms)
    : { verdict: 'contradicted', reason: outcome, otherwise, ...of };
}

function supported(reason: string, deciding: string, otherwise: readonly string[], { leaves }: Terms): Decision {
  if (leaves === null) return { verdict: 'supported', reason, deciding, otherwise, gap: null };
  return { verdict: 'supported-in-part', reason: `${reason}; leaves a part: ${leaves}`, deciding, otherwise, gap: null };
}

function isIndependent({ truth }: Finding): boolean {
  return truth.independent === 'true';
}

function isOwnAndUndecided({ isOwn, truth }: Finding): boolean {
  return isOwn && outcomeOf(truth) === 'undecided';
}
