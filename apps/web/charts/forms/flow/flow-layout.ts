import type { ChartSize } from '../../layout/chart-size.ts';
import { round } from '../../layout/round.ts';

/** What was sent in one direction by the figures of both ends: null where the other end has none. */
export interface Flow {
  readonly here: number;
  readonly there: number | null;
}

/** Room for the names at the ends, over the first band, and between bands; the width of the bars at the ends. */
const [nameRoom, top, gap] = [128, 10, 32];
export const barWidth = 8;

/** Lays out flows as bands between one end and many, as high as their figures: by the one end's alone, and narrowing to the other's. Turned round, the one stands at the right. */
export function layOutFlows(flows: readonly Flow[], { width, height }: Pick<ChartSize, 'width' | 'height'>, isTurned: boolean) {
  const most = flows.map(({ here, there }) => Math.max(here, there ?? 0));
  const scale = (height - top - flows.length * gap) / most.reduce((sum, value) => sum + value, 0);
  const [from, to] = isTurned ? [width - barWidth, nameRoom + barWidth] : [barWidth, width - nameRoom - barWidth];
  const middle = (from + to) / 2;
  const start = top + (flows.length * gap) / 2;
  let [y, at] = [start, top + gap / 2];
  const placed = flows.map(({ here, there }, index) => {
    const [begin, end, first] = [y, y + here * scale, at];
    const band = (value: number): string => {
      const last = first + value * scale;
      const [one, other, lowest, back] = [begin, first, last, end].map(round);
      return `M${from},${one}C${middle},${one} ${middle},${other} ${to},${other}V${lowest}C${middle},${lowest} ${middle},${back} ${from},${back}Z`;
    };
    y = end;
    at += (most[index] ?? 0) * scale + gap;
    return { all: band(here), counted: there === null ? null : band(there), y: first, height: (there ?? here) * scale };
  });
  return { flows: placed, hub: { x: isTurned ? from : 0, y: start, height: y - start }, ends: isTurned ? nameRoom : to };
}
