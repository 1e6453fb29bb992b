export { type ComparedPlot, type ComparedRow, comparedPlotOf } from './compared-plot.ts';
export { type HeatPlot, heatPlotOf } from './heat-plot.ts';
export { type MapPlot, mapPlotOf } from './map-plot.ts';
export { numberAt, numbersOf } from './number-at.ts';
export { eventLetter, type Plot, type PlotSeries, plotOf, plotOfLines, rowLabelWidth } from './plot.ts';
export { hasNoRecord, noMarks, type PlotMarks } from './plot-marks.ts';
