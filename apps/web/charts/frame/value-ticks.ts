import { formatCell, type Language, type View } from '@sogdia/core';
import type { PlacedTick } from './placed-frame.ts';

/** The ticks of a value axis as text in the view's unit, with as many decimals as their steps need. */
export function valueTicksOf(
  values: readonly number[],
  view: View,
  language: Language,
  position: (value: number) => number,
  unsigned: boolean,
): readonly PlacedTick[] {
  const [first = 0, second = first] = values;
  const step = Math.abs(second - first) / view.unit.scale;
  const decimals = step === 0 ? 0 : Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return values.map((value) => ({
    position: position(value),
    label: formatCell(unsigned ? Math.abs(value) : value, { ...view.unit, decimals }, language),
  }));
}
