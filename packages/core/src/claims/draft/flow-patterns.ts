import type { DraftFlow } from './draft-flow.ts';

const name = '<E\\d+>';
const list = `${name}(?:(?:, | and |, and )${name})*`;
/** The economy whose trade a flow is: `China's`, `Chinese`. */
export const owner = `(?:${name}['’]s?|<A\\d+>)`;
/** A figure in the midst: `China's <M> trade with`. */
const told = '(?:<M\\d+> (?:in |of |worth of )?)?';
const kinds = '(?:total |overall |annual |yearly |bilateral |goods |merchandise |commodity |mutual |two-way |foreign )*';
const amount = '(?: volume| turnover| value)?(?: in goods)?';
const goods = '(?: of (?:goods|merchandise))?';
const between = '(?:(?!<E|<A)[^;])*?';

/** A way to speak of a flow: its groups name the flow, the owner and the partners. */
export interface FlowPattern {
  readonly pattern: string;
  /** Whether the two economies stand side by side, neither of them as the owner. */
  readonly isPair?: true;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Pick<DraftFlow, 'measure' | 'sign'> | null;
}

/** What a word for a flow of one way means: `sales`, `exported`, `imports`. */
export function flowOf(word: string | undefined): 'export' | 'import' {
  return /^(export|sold|sell|sales|ship|sent)/i.test(word ?? '') ? 'export' : 'import';
}

const flow: FlowPattern['read'] = ({ flow: word, way }) => {
  const measure = flowOf(word);
  return way === undefined || way.toLowerCase() === (measure === 'export' ? 'to' : 'from') ? { measure, sign: 1 } : null;
};
const total: FlowPattern['read'] = () => ({ measure: 'total', sign: 1 });
const balance: FlowPattern['read'] = ({ side }) => ({ measure: 'balance', sign: side?.toLowerCase() === 'deficit' ? -1 : 1 });
const surplusOf: FlowPattern['read'] = ({ flow: word }) => ({ measure: 'balance', sign: flowOf(word) === 'export' ? 1 : -1 });

const exceeded = '(?:exceeded|outstripped|outweighed|surpassed) (?:its |their )?';
const fromThere = '(?: (?:from|to) (?:it|them|there|the country|the region))?';
/** `Goods worth ... were`, with nothing before that makes them some goods. */
const allGoods =
  '(?<=^|[,;:(—–] |\\b(?:in|of|and|that|the|all|total) |\\b\\d{4} )(?:goods|merchandise)(?: (?:worth|valued at|to the value of) <M\\d+>)?(?: were| was)?';

/** How flows are spoken of; the more a pattern says, the earlier it stands. */
export const flowPatterns: readonly FlowPattern[] = [
  {
    pattern: `(?<reporter>${owner}) ${kinds}(?<flow>exports) to (?<partners>${name}) ${exceeded}imports${fromThere}(?: by(?= (?:\\w+ )?<M))`,
    read: surplusOf,
  },
  {
    pattern: `(?<reporter>${owner}) ${kinds}(?<flow>imports) from (?<partners>${name}) ${exceeded}exports${fromThere}(?: by(?= (?:\\w+ )?<M))`,
    read: surplusOf,
  },
  { pattern: `(?<reporter>${owner}) ${told}${kinds}(?<flow>exports|imports)${goods} (?<way>to|from) (?<partners>${list})`, read: flow },
  { pattern: `(?<reporter>${owner}) ${kinds}(?<flow>sales|shipments|purchases)${goods} (?<way>to|from) (?<partners>${list})`, read: flow },
  { pattern: `(?<flow>exports) (?:from|of|by) (?<reporter>${name}) (?<way>to) (?<partners>${list})`, read: flow },
  { pattern: `(?<flow>imports) (?:of|by) (?<reporter>${name}) (?<way>from) (?<partners>${list})`, read: flow },
  { pattern: `(?<reporter>${owner}) ${kinds}(?<flow>imports|purchases) of (?<partners><A\\d+>) (?:goods|merchandise)`, read: flow },
  {
    pattern: `(?<reporter>${name}) (?<flow>imported|bought|purchased) (?:<M\\d+> (?:worth )?of )?(?<partners><A\\d+>) (?:goods|merchandise)`,
    read: flow,
  },
  { pattern: `${allGoods} (?<flow>exported|shipped|sold|sent) from (?<reporter>${name}) (?<way>to) (?<partners>${list})`, read: flow },
  { pattern: `(?<reporter>${owner}) ${told}${kinds}trade${amount} with (?<partners>${list})`, read: total },
  {
    pattern: `${kinds}(?:imports and exports|exports and imports|turnover) between (?<reporter>${name}) and (?<partners>${name})`,
    read: total,
    isPair: true,
  },
  { pattern: `${kinds}trade${amount} between (?<reporter>${name}) and (?<partners>${name})`, read: total, isPair: true },
  {
    pattern: `(?<reporter>${name}|<A\\d+>)[-–](?<partners>${name}|<A\\d+>) ${kinds}trade${amount}(?! (?:partner|relation|tie|cooperation|deal|agreement))`,
    read: total,
    isPair: true,
  },
  { pattern: `(?<reporter>${name}) and (?<partners>${name}) traded`, read: total, isPair: true },
  {
    pattern: `(?<reporter>${name}) (?:\\w+ )?(?<flow>exported|sold|shipped|imported|bought|purchased)${between}(?<way>to|from) (?<partners>${list})`,
    read: flow,
  },
  { pattern: `(?<reporter>${name})(?:['’]s)? ${between}(?<side>surplus|deficit)${between}with (?<partners>${name})`, read: balance },
  { pattern: `(?<side>surplus|deficit)${between}with (?<partners>${name})`, read: balance },
  { pattern: `(?<flow>exports|imports) (?<way>to|from) (?<partners>${list})`, read: flow },
  { pattern: `${kinds}trade${amount} with (?<partners>${list})`, read: total },
];
