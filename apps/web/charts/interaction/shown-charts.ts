import type { CursorRows } from './cursor-rows.ts';
import type { CursorTexts } from './cursor-texts.ts';
import type { ShownSize } from './shown-size.ts';

/** What the cursor over a chart needs beside the drawings. */
export interface KeptChart {
  readonly rows: CursorRows;
  readonly sizes: readonly ShownSize[];
  readonly texts: CursorTexts;
  readonly tableId: string;
  readonly hasEvents: boolean;
}

const charts = new Map<string, KeptChart>();

/** Remembers what the cursor of a chart needs, by the address of its page, so that a reader who comes back to it finds it alive. */
export function rememberChart(path: string, chart: KeptChart): void {
  charts.set(path, chart);
}

/** What was remembered of the chart of a page; undefined where the reader has not been there. */
export function rememberedChart(path: string): KeptChart | undefined {
  return charts.get(path);
}
