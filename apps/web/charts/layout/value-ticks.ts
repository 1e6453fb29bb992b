import type { Language, View } from '@sogdia/core';
import { formatCell } from '@sogdia/core/format';
import type { PlacedTick } from './placed-axes.ts';

/** The ticks of a value axis as text in the view's unit, with as many decimals as their steps need; on a logarithmic axis, as each tick needs. */
export function valueTicksOf(
  values: readonly number[],
  view: View,
  language: Language,
  position: (value: number) => number,
  unsigned: boolean,
): readonly PlacedTick[] {
  const [first = 0, second = first] = values;
  const isEven =
    values.length < 3 || Math.abs((values.at(-1) ?? 0) - first - (values.length - 1) * (second - first)) < 1e-6 * Math.abs(second);
  const decimalsOf = (size: number): number => (size === 0 ? 0 : Math.max(0, -Math.floor(Math.log10(size / view.unit.scale) + 1e-9)));
  return values.map((value) => ({
    position: position(value),
    label: formatCell(
      view,
      unsigned ? Math.abs(value) : value,
      { ...view.unit, decimals: decimalsOf(isEven ? Math.abs(second - first) : Math.abs(value)) },
      language,
    ),
  }));
}
