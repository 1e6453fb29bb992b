import type { ChartSize } from '../frame/chart-size.ts';

/** The layout of one flow among ten: with axes and short labels at the ends. */
export const bookPanelSize: ChartSize = { id: 'narrow', width: 344, height: 230 };
