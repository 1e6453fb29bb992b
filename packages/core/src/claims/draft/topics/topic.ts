import type { Period } from '../../../model/values/index.ts';
import type { FlowWord, Goods, Indicator } from '../phrases/index.ts';

/** A flow whose owner, partners and record are known. `sign` is -1 for a deficit; `recorder` is whose record is quoted, null where none is. */
export interface Flow {
  readonly measure: Exclude<FlowWord, 'same'>;
  readonly sign: 1 | -1;
  readonly owner: string;
  readonly partners: readonly string[];
  readonly goods: Goods | null;
  /** Whether no partner is told, so that the whole world is taken for it. */
  readonly isOpen: boolean;
  /** Whether a side is only one that was spoken of before. */
  readonly isGuessed: boolean;
  /** Whether the two sides were named together, so that what one of them exports may be meant of the other. */
  readonly isMutual: boolean;
  readonly recorder: string | null;
}

/** What a clause is about: a flow, the share of one flow in another, the growth of a flow, or an indicator of an economy. */
export type Topic =
  | { readonly kind: 'flow'; readonly flow: Flow }
  | { readonly kind: 'share'; readonly part: Flow; readonly whole: Flow }
  | { readonly kind: 'growth'; readonly of: Flow }
  | { readonly kind: 'indicator'; readonly indicator: Indicator; readonly economy: string };

/** A topic as a series of the expression language, in a currency; without its sign. */
export function seriesOf(topic: Topic, currency: 'usd' | 'cny' | null): string {
  if (topic.kind === 'flow') return seriesOfFlow(topic.flow, currency);
  if (topic.kind === 'growth') return `growth(${seriesOfFlow(topic.of, currency)})`;
  if (topic.kind === 'indicator') return indicatorOf(topic.indicator.id, topic.economy);
  return `share(${seriesOfFlow(topic.part, 'usd')}, ${seriesOfFlow(topic.whole, 'usd')})`;
}

/** An indicator of an economy as a series. */
export function indicatorOf(id: string, economy: string): string {
  return `indicator('${id}', ${economy})`;
}

/** A flow as a series; several partners or goods as the sum over them. */
function seriesOfFlow({ measure, owner, partners, goods, recorder }: Flow, currency: 'usd' | 'cny' | null): string {
  const [partner = owner] = partners;
  const with_ = partners.length > 1 ? `{${partners.join(', ')}}` : partner;
  const all = (goods?.codes ?? [null]).map((product) => {
    const call = `${measure}(${owner}, ${with_}${product === null ? '' : `, '${product}'`})`;
    const own = recorder === null ? call : `recorded(${recorder}, ${call})`;
    return currency === 'cny' ? `currency('cny', ${own})` : own;
  });
  const sum = all.join(' + ');
  return partners.length > 1 ? `sum(${sum})` : all.length > 1 ? `(${sum})` : sum;
}

/** The level of a topic at a time, with the sign that it is told with. */
export function levelOf(topic: Topic, period: Period, series: string): string {
  return signed(topic, `${series}[${period}]`);
}

/** A quantity with the sign that a topic is told with. */
export function signed(topic: Topic, quantity: string): string {
  return topic.kind === 'flow' && topic.flow.sign === -1 ? `-${quantity}` : quantity;
}

/** The word for the most or the least of a topic: of what is told with the other sign it is the other one. */
export function extremeOf(topic: Topic, word: 'max' | 'min' | 'argmax' | 'argmin'): string {
  const other = { max: 'min', min: 'max', argmax: 'argmin', argmin: 'argmax' } as const;
  return topic.kind === 'flow' && topic.flow.sign === -1 ? other[word] : word;
}

/** The same flow as its only partner records it; null where there are several. */
export function mirrorOf(flow: Flow): Flow | null {
  const [partner, ...others] = flow.partners;
  return partner === undefined || others.length > 0 ? null : mirrored(flow, partner);
}

/** What a flow is from the other side. */
export const fromOtherSide = { export: 'import', import: 'export', total: 'total', balance: 'balance' } as const;

/** The same flow from the side of a partner. */
export function mirrored(flow: Flow, partner: string): Flow {
  const sign = flow.measure === 'balance' ? (flow.sign === 1 ? -1 : 1) : flow.sign;
  return { ...flow, measure: fromOtherSide[flow.measure], sign, owner: partner, partners: [flow.owner] };
}
