import { isMissing } from '../../model/values/index.ts';
import type { Judgement, TruthResult } from './result.ts';

/**
 * All of several statements: false as soon as one is, else unknown (or missing, the first reason) while one is, else true.
 * Reference: strong three-valued logic (Kleene 1938).
 */
export function allOf(statements: readonly TruthResult[]): TruthResult {
  return combine(statements, false);
}

/** At least one of several statements: true as soon as one is, else unknown (or missing) while one is, else false. */
export function anyOf(statements: readonly TruthResult[]): TruthResult {
  return combine(statements, true);
}

/** The opposite of a statement; what is unknown or missing stays so. */
export function negation(statement: TruthResult): TruthResult {
  const { point, rounded, independent, evidence } = statement;
  return { point: isMissing(point) ? point : !point, rounded: opposite(rounded), independent: opposite(independent), evidence };
}

/** `decisive` is the value that decides the whole by itself. */
function combine(statements: readonly TruthResult[], decisive: boolean): TruthResult {
  const points = statements.map(({ point }) => point);
  const absence = points.find(isMissing);
  return {
    point: points.includes(decisive) ? decisive : (absence ?? !decisive),
    rounded: judge(
      statements.map(({ rounded }) => rounded),
      decisive,
    ),
    independent: judge(
      statements.map(({ independent }) => independent),
      decisive,
    ),
    evidence: statements.flatMap(({ evidence }) => evidence),
  };
}

function judge(judgements: readonly Judgement[], decisive: boolean): Judgement {
  if (judgements.includes(decisive ? 'true' : 'false')) return decisive ? 'true' : 'false';
  if (judgements.includes('unknown')) return 'unknown';
  return decisive ? 'false' : 'true';
}

function opposite(judgement: Judgement): Judgement {
  if (judgement === 'unknown') return judgement;
  return judgement === 'true' ? 'false' : 'true';
}
