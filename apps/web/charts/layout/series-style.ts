import type { ViewSeries } from '@sogdia/core';
import { notBrokenDown, otherProducts, type TradeSeries } from '@sogdia/core/model';
import { siteQuestion } from '../../lib/dataset.ts';
import { goodsStyle } from './goods-style.ts';

/** The shape of a mark: the second sign of an economy beside its colour. */
export type MarkerShape = 'circle' | 'square' | 'triangle-up' | 'diamond' | 'triangle-down' | 'cross';

/** The shapes of the partners, in the order in which the question of the site has them; as many as there are colours for them. */
const shapes: readonly MarkerShape[] = ['square', 'triangle-up', 'diamond', 'triangle-down', 'cross'];

/** The rows of a breakdown that are no goods but what these leave. */
const rests: ReadonlySet<string> = new Set([notBrokenDown, otherProducts]);

/** What of a series is drawn in its style; that it is of trade adds whose, which has a line of its own for each record. */
type Styled = Pick<ViewSeries, 'economy' | 'measure'> & Partial<Pick<TradeSeries, 'reporter' | 'record' | 'product'>>;

/** The economies of the site's question with the style that each has by its part in it: more partners than shapes begin anew. */
const styles: ReadonlyMap<string, string> = new Map<string, string>([
  ...siteQuestion.partners.map((economy, index) => [economy, `partner-${(index % shapes.length) + 1}`] as const),
  ...(siteQuestion.group === null ? [] : [[siteQuestion.group, 'group'] as const]),
  [siteQuestion.reporter, 'reporter'],
]);

/** The style of an economy by its part in the question of the site, as its class names end: colours stand in `palette.data.ts`. */
export function styleOfEconomy(economy: string): string {
  return styles.get(economy) ?? 'other';
}

/** The economy whose colour and marker a series has: its own, or with the site's reporter as partner its reporter, so that a pair looks the same from both sides. */
function styledAfter({ economy, reporter }: Styled): string {
  return economy === siteQuestion.reporter && reporter !== undefined && styles.has(reporter) ? reporter : economy;
}

/** The goods or the indicators that tell the series of one economy apart, in their order; empty where economies do, or flows. */
function toldApartBy(all: readonly Styled[]): readonly string[] {
  if (new Set(all.map(({ economy }) => economy)).size > 1) return [];
  const goods = new Set(all.flatMap(({ product }) => product ?? []));
  if (goods.size > 1) return [...goods].filter((id) => !rests.has(id));
  const indicators = new Set(all.filter(({ reporter }) => reporter === undefined).map(({ measure }) => measure));
  return indicators.size > 1 ? [...indicators] : [];
}

/** Whether a view shows both directions of the trade of one pair, which two tones tell apart. */
function hasBothFlows(all: readonly Styled[]): boolean {
  const pairs = new Set(all.map(({ economy, reporter }) => `${reporter} ${economy}`));
  return pairs.size === 1 && (['export', 'import'] as const).every((flow) => all.some(({ measure }) => measure === flow));
}

/** What the site's reporter sold or bought: seen from a partner, its exports are what that one bought. */
function directionOf({ measure, economy, reporter }: Styled): string {
  const isFromPartner = economy === siteQuestion.reporter && reporter !== undefined && reporter !== economy;
  return (measure === 'export') === isFromPartner ? 'bought' : 'sold';
}

/** The tones of what stands in no family of goods, in turn. */
const tones = ['made-1', 'raw-1', 'made-2', 'raw-2'];

/** The hue of each of the goods or indicators that tell series apart: goods by their family, whose two tones follow one another. */
function huesOf(told: readonly string[]): ReadonlyMap<string, string> {
  const hues = new Map<string, string>();
  const inFamily = new Map<string, number>();
  for (const [index, id] of told.entries()) {
    const [family = '', tone] = goodsStyle(id).split('-');
    const before = inFamily.get(family) ?? 0;
    inFamily.set(family, before + 1);
    hues.set(id, tone === undefined ? (tones[index % tones.length] ?? 'other') : `${family}-${(before % 2) + 1}`);
  }
  return hues;
}

/** The style of a series among those of its view: that of its goods or its indicator where these tell it apart, of its direction where that does, else of its economy; what goods leave is told apart from them all. */
function styleOf(series: Styled, all: readonly Styled[]): string {
  const told = toldApartBy(all);
  if (told.length > 0) return huesOf(told).get(series.product ?? series.measure) ?? 'other';
  return hasBothFlows(all) && isFlow(series) ? directionOf(series) : styleOfEconomy(styledAfter(series));
}

function isFlow({ measure }: Styled): boolean {
  return measure === 'import' || measure === 'export';
}

/** The marker of a series among those of its view: what tells series apart beside economies has the shapes in turn. */
export function markerOf(series: Styled, all: readonly Styled[]): MarkerShape {
  const told = toldApartBy(all);
  const style = styleOf(series, all);
  if (style === 'bought') return 'square';
  const index = told.length > 0 ? told.indexOf(series.product ?? series.measure) : Number(/^partner-(\d+)$/.exec(style)?.[1] ?? 0) - 1;
  return index < 0 ? 'circle' : (shapes[index % shapes.length] ?? 'circle');
}

/** Whether both records of trade with the site's reporter stand side by side, asked from the partner's side: that reporter's record is solid there too. */
export function isSeenFromPartner(all: readonly Styled[]): boolean {
  const isOfBoth = all.some(({ record }) => record === 'reporter') && all.some(({ record }) => record === 'partner');
  return isOfBoth && all.every(({ economy }) => economy === siteQuestion.reporter);
}

/** Class names that give a series its colour (economy, goods or indicator) and its line style (record); `chart.css` holds the styles. */
export function colourClass(series: Styled, all: readonly Styled[]): string {
  const shown = isSeenFromPartner(all) ? (series.record === 'reporter' ? 'partner' : 'reporter') : series.record;
  const record = shown === undefined || series.reporter === undefined ? '' : ` record-${shown}`;
  return `series series-${styleOf(series, all)}${record}`;
}

/** The same with the weight of the flow, which tells exports from imports beside them where the hue is that of an economy. */
export function seriesClass(series: Styled, all: readonly Styled[]): string {
  const flow = all.length > 1 && isFlow(series) && !hasBothFlows(all) ? ` flow-${series.measure}` : '';
  return `${colourClass(series, all)}${flow}`;
}
