export { axisTicks } from './axis-ticks.ts';
export {
  axisNumber,
  type ChartOptions,
  drawAxisMarks,
  drawEvents,
  drawPeriodAxis,
  markerOf,
  type PlotArea,
  severalEvents,
} from './chart-frame.ts';
export { type Dot, dotGrid } from './dot-grid.ts';
export { drawBand } from './draw-band.ts';
export { type DrawBoard, drawBoard } from './draw-board.ts';
export { drawTargets } from './draw-targets.ts';
export { drawEndLabels, endLabels, type LineEnd, overEndLegend } from './end-labels.ts';
export { spreadRows } from './spread-rows.ts';
export { drawValueAxis, widthOfTicks } from './value-axis.ts';
