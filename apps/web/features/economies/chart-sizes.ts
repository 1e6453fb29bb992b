import { type ChartSize, pageSizes, smallerPageSizes } from '../../charts/layout/chart-size.ts';

/** The first chart of a page is as wide as its column, and so low that a telephone shows it whole on its first screen. */
export const firstSizes: readonly ChartSize[] = pageSizes.map((size) => ({ ...size, height: size.id === 'narrow' ? 330 : 410 }));

/** The charts of the answers below it, in columns that are never wider than these. */
export const answerSizes: readonly ChartSize[] = smallerPageSizes.map((size) => ({ ...size, height: 300 }));
