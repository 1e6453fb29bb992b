import type { Phrase } from '../phrases/index.ts';

/** Every figure, economy, time, indicator and list of goods that a phrase holds, however deep. */
export function leavesOf(phrase: Phrase): readonly object[] {
  return Object.values(phrase).flatMap((value) => (typeof value === 'object' && value !== null ? leavesIn(value) : []));
}

function leavesIn(value: object): readonly object[] {
  if ('leaf' in value) return [value];
  if (Array.isArray(value)) return value.flatMap((item) => leavesIn(item));
  return leavesOf(value);
}
