import type { Missing } from '../../model/missing.ts';
import type { VerdictKind } from '../../model/verdict.ts';
import type { TruthResult } from '../values/result.ts';
import { gapOf, type Outcome, outcomeOf } from './outcome.ts';

/** What one scenario found: its name in the ledger, and the truth of the statement in it. */
export interface Finding {
  readonly scenario: string;
  readonly truth: TruthResult;
}

/** A verdict with the fixed words that say what decided it, and the scenarios that decide otherwise. */
export interface Decision {
  readonly verdict: VerdictKind;
  readonly reason: string;
  readonly otherwise: readonly string[];
  readonly gap: Missing | null;
}

const opposite: Readonly<Partial<Record<Outcome, Outcome>>> = { holds: 'fails', fails: 'holds' };

/**
 * The verdict over every scenario, the first of which is primary: not checkable where the primary has no figures; undecided within
 * rounding; dependent on the source where another scenario decides otherwise; not independent where it holds by the paper's own figures
 * alone (a figure of the paper cannot confirm the paper, but it can contradict it); else supported or contradicted.
 */
export function decideVerdict([primary, ...others]: readonly [Finding, ...Finding[]]): Decision {
  const outcome = outcomeOf(primary.truth);
  const gap = gapOf(primary.truth);
  if (gap !== null) return { verdict: 'not-checkable', reason: `missing: ${gap.missing}`, otherwise: [], gap };
  if (outcome === 'undecided') return { verdict: 'rounding-sensitive', reason: 'undecided within rounding', otherwise: [], gap };
  const otherwise = others.filter(({ truth }) => outcomeOf(truth) === opposite[outcome]).map(({ scenario }) => scenario);
  const against = otherwise.length === 0 ? '' : `; ${opposite[outcome]} in ${otherwise.join(', ')}`;
  if (outcome === 'holds' && primary.truth.independent !== 'true') {
    return { verdict: 'not-independent', reason: `holds by figures of the paper alone${against}`, otherwise, gap };
  }
  if (otherwise.length > 0) return { verdict: 'source-sensitive', reason: `${outcome} in ${primary.scenario}${against}`, otherwise, gap };
  return { verdict: outcome === 'holds' ? 'supported' : 'contradicted', reason: outcome, otherwise, gap };
}
