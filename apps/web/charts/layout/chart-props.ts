import type { Language, Receipt, View } from '@sogdia/core';
import type { ChartSize } from './chart-size.ts';

/** What every kind of chart is drawn from. `idOf` gives the address of a number's receipt; `scope` makes ids unique on a page. */
export interface ChartProps {
  readonly view: View;
  readonly size: ChartSize;
  readonly language: Language;
  readonly name: string;
  readonly scope: string;
  readonly idOf: (receipt: Receipt) => string;
  /** How heights stand for values, in a form that has the choice. */
  readonly scale?: LineScale | undefined;
}

/** How heights stand for values: in proportion, so that equal rates of growth are equally steep, or in proportion in each panel by itself. */
export type LineScale = 'linear' | 'log' | 'free';
