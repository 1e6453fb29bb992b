import type { TradeSeries, ViewSeries } from '@sogdia/core';

/** The shape of a mark: the second sign of an economy beside its colour. */
export type MarkerShape = 'circle' | 'square' | 'triangle-up' | 'diamond' | 'triangle-down' | 'cross';

const markers: Readonly<Record<string, MarkerShape>> = {
  CHN: 'circle',
  CA5: 'circle',
  KAZ: 'square',
  UZB: 'triangle-up',
  KGZ: 'diamond',
  TJK: 'triangle-down',
  TKM: 'cross',
};

/** What of a series is drawn in its style; that it is of trade adds whose, and by which record. */
type Styled = Pick<ViewSeries, 'economy' | 'measure'> & Partial<Pick<TradeSeries, 'reporter' | 'record'>>;

/** The economy whose colour and marker a series has: its own, or with China as partner the reporter, so that a pair looks the same from both sides. */
function styledAfter({ economy, reporter }: Styled): string {
  return economy === 'CHN' && reporter !== undefined && reporter in markers ? reporter : economy;
}

/** The marker of a series. */
export function markerOf(series: Styled): MarkerShape {
  return markers[styledAfter(series)] ?? 'circle';
}

/** Whether both records of trade with China stand side by side, asked from the partner's side: China's record is solid there too. */
export function isSeenFromPartner(all: readonly Styled[]): boolean {
  const isOfBoth = all.some(({ record }) => record === 'reporter') && all.some(({ record }) => record === 'partner');
  return isOfBoth && all.every(({ economy }) => economy === 'CHN');
}

/** Class names that give a series its colour (economy), its line style (record) and its weight (flow); `chart.css` holds the styles. */
export function seriesClass(series: Styled, all: readonly Styled[]): string {
  const economy = styledAfter(series);
  const known = economy in markers ? economy.toLowerCase() : 'other';
  const shown = isSeenFromPartner(all) ? (series.record === 'reporter' ? 'partner' : 'reporter') : series.record;
  const record = shown === undefined ? '' : ` record-${shown}`;
  const flow = all.length > 1 && (series.measure === 'import' || series.measure === 'export') ? ` flow-${series.measure}` : '';
  return `series series-${known}${record}${flow}`;
}
