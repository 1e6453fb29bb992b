import type { Glyphs } from '../theme/glyphs.ts';

/** The value that fills a cell where several sparklines share a scale, and what stands for a missing value. */
export interface SparklineOptions {
  readonly highest?: number;
  readonly absent?: string;
}

/** A series in one line of small bars from zero to its highest value; a blank, or the sign that is given, where there is no value. */
export function sparkline(
  values: readonly (number | null)[],
  glyphs: Glyphs,
  { highest = 0, absent = ' ' }: SparklineOptions = {},
): string {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(0, ...known), Math.max(highest, ...known)];
  const steps = glyphs.bars.length;
  return values
    .map((value) => {
      if (value === null) return absent;
      const level = high === low ? 0 : Math.ceil(((value - low) / (high - low)) * steps) - 1;
      return glyphs.bars[Math.min(steps - 1, Math.max(0, level))] ?? ' ';
    })
    .join('');
}
