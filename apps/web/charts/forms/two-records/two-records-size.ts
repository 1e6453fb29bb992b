import type { ChartSize } from '../../layout/chart-size.ts';

/** The layout of one flow among ten: with axes and short labels at the ends. */
export const recordPanelSize: ChartSize = { id: 'narrow', width: 344, height: 230 };
