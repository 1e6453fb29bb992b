import type { ExpressionNode } from '../../syntax/index.ts';
import type { FlowWord, Goods, Indicator } from '../phrases/index.ts';
import { arithmeticNode, callNode, membersNode, minusNode, nameNode, textNode } from './expression-nodes.ts';

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
export function seriesOf(topic: Topic, currency: 'usd' | 'cny'): ExpressionNode {
  switch (topic.kind) {
    case 'flow':
      return seriesOfFlow(topic.flow, currency);
    case 'share':
      return callNode('share', seriesOfFlow(topic.part, 'usd'), seriesOfFlow(topic.whole, 'usd'));
    case 'growth':
      return callNode('growth', seriesOfFlow(topic.of, currency));
    case 'indicator':
      return indicatorNode(topic.indicator.id, topic.economy);
  }
}

/** An indicator of an economy as a series. */
export function indicatorNode(id: string, economy: string): ExpressionNode {
  return callNode('indicator', textNode(id), nameNode(economy));
}

/** A flow as a series; several partners or goods as the sum over them. */
function seriesOfFlow({ measure, owner, partners, goods, recorder }: Flow, currency: 'usd' | 'cny'): ExpressionNode {
  const [partner = owner] = partners;
  const with_ = partners.length > 1 ? membersNode(partners) : nameNode(partner);
  const [first, ...others] = goods === null ? [null] : goods.codes;
  const of = (product: string | null | undefined): ExpressionNode => {
    const call = callNode(measure, nameNode(owner), with_, ...(product === null || product === undefined ? [] : [textNode(product)]));
    const own = recorder === null ? call : callNode('recorded', nameNode(recorder), call);
    return currency === 'usd' ? own : callNode('currency', textNode(currency), own);
  };
  const sum = others.reduce((node, product) => arithmeticNode(node, '+', of(product)), of(first));
  return partners.length > 1 ? callNode('sum', sum) : sum;
}

/** The sign that the amounts of a topic are told with. */
function signOf(topic: Topic): 1 | -1 {
  return topic.kind === 'flow' ? topic.flow.sign : 1;
}

/** A number with the sign that a topic is told with. */
export function signed(topic: Topic, node: ExpressionNode): ExpressionNode {
  return signOf(topic) === 1 ? node : minusNode(node);
}

/** The word for the most or the least of a topic: of what is told with the other sign it is the other one. */
export function extremeOf(topic: Topic, word: 'max' | 'min' | 'argmax' | 'argmin'): string {
  if (signOf(topic) === 1) return word;
  return { max: 'min', min: 'max', argmax: 'argmin', argmin: 'argmax' }[word];
}
