import type { Glyphs } from '../../terminal/index.ts';

/**
 * A series in one line of small bars from zero to its highest value, or to the one that several series share; a blank where there is no
 * value.
 */
export function sparkline(values: readonly (number | null)[], glyphs: Glyphs, highest = 0): string {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(0, ...known), Math.max(highest, ...known)];
  const steps = glyphs.bars.length;
  return values
    .map((value) => {
      if (value === null) return ' ';
      const level = high === low ? 0 : Math.ceil(((value - low) / (high - low)) * steps) - 1;
      return glyphs.bars[Math.min(steps - 1, Math.max(0, level))] ?? ' ';
    })
    .join('');
}
