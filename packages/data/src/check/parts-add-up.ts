import type { Observation } from '@sogdia/core/model';
import { type Fault, fault } from '../harmonize/index.ts';
import { roundingOf } from './rounding-of.ts';

/** The economies of which sources give a total as Central Asia. */
export const five: readonly string[] = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'];

/** Beyond the rounding of the figures, a total may differ from its parts by this share of it. */
const tolerance = 1e-3;

/**
 * Whether a total and its parts, all printed figures, agree: they may differ by the sum of their roundings and 0.1 %.
 * Null when they do, a fault when they do not.
 */
export function partsAddUp(what: string, total: Observation, parts: readonly Observation[]): Fault | null {
  const sum = parts.reduce((running, part) => running + part.value, 0);
  const allowed = [total, ...parts].reduce((running, figure) => running + roundingOf(figure), 0) + tolerance * Math.abs(total.value);
  if (Math.abs(sum - total.value) <= allowed) return null;
  const sentence = `parts do not add up: ${what} is ${total.value} in ${total.release}, its parts sum to ${sum}; expected at most ${Math.round(allowed)} between them`;
  return fault('parts', total.release, sentence);
}
