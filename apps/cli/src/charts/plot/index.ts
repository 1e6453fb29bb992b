export { eventLetter, type Plot, type PlotSeries, plotOf } from './plot.ts';
export { hasNoRecord, noMarks, type PlotMarks } from './plot-marks.ts';
