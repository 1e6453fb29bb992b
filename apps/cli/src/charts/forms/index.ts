export { columnChart } from './column-chart.ts';
export { emptyChart } from './empty-chart.ts';
export { lineChart } from './line-chart.ts';
export { sparkline } from './sparkline.ts';
export { shownPeriods, stackedBars } from './stacked-bars.ts';
export { timeline } from './timeline.ts';
