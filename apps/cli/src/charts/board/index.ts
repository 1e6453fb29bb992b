export { axisTicks } from './axis-ticks.ts';
export {
  axisNumber,
  type ChartOptions,
  drawAxisMarks,
  drawEvents,
  drawPeriodAxis,
  markerOf,
  type PeriodAxis,
  type PlotArea,
  severalEvents,
} from './chart-frame.ts';
export { type Dot, type DotGrid, dotGrid } from './dot-grid.ts';
export { drawBand } from './draw-band.ts';
export { type DrawBoard, drawBoard } from './draw-board.ts';
export { drawTargets } from './draw-targets.ts';
export type { LineEnd } from './end-labels.ts';
export { framedChart, type Scale } from './framed-chart.ts';
export { spreadRows } from './spread-rows.ts';
