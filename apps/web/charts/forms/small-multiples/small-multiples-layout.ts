import type { Language, View } from '@sogdia/core';
import { panelSize } from '../../layout/chart-size.ts';
import type { PlacedAxes } from '../../layout/placed-axes.ts';
import { layOutLines, type PlacedLine } from '../line/line-layout.ts';

/** One panel: a series in colour over the others in grey, on the same scale in every panel. */
export interface PlacedPanel {
  readonly id: string;
  readonly own: PlacedLine;
  readonly others: readonly PlacedLine[];
}

export interface PlacedPanels {
  readonly axes: PlacedAxes;
  readonly panels: readonly PlacedPanel[];
}

/** Lays out a view as a panel for each series, all with the scale of the whole view. */
export function layOutPanels(view: View, language: Language): PlacedPanels {
  const { axes, lines } = layOutLines(view, panelSize, language);
  return { axes, panels: lines.map((own) => ({ id: own.id, own, others: lines.filter((line) => line !== own) })) };
}
