export { axisNumber, axisTicks, severalEvents } from './board/index.ts';
export { chartWithEvents, marksSeveral } from './chart-with-events.ts';
export { chartHeight, drawChart } from './draw-chart.ts';
export { heatTable, lineChart, sparkline } from './forms/index.ts';
export { linePanels, type Panel, panelGrid, panelWidth, partsThenAndNow } from './panel-grid.ts';
export { eventLetter, hasNoRecord, heatPlotOf, numberAt, numbersOf, type PlotSeries, plotOfLines } from './plot/index.ts';
