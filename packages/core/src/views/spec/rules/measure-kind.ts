import type { Measure, TradeSpec } from '../../../model/question/index.ts';

/** What the numbers of a measure are. */
export type MeasureKind = 'money' | 'percent' | 'ratio' | 'count' | 'date';

const kinds: Readonly<Record<Measure, MeasureKind>> = {
  export: 'money',
  import: 'money',
  'total-trade': 'money',
  'trade-balance': 'money',
  'normalised-balance': 'ratio',
  'coverage-ratio': 'ratio',
  hhi: 'ratio',
  'effective-number': 'count',
  'trade-dependence': 'percent',
  'partner-dependence': 'percent',
  openness: 'percent',
  'trade-intensity': 'ratio',
  'gravity-fitted': 'money',
  'gravity-low': 'money',
  'gravity-high': 'money',
  'gravity-residual': 'ratio',
  partnership: 'date',
};

/** What the numbers of a measure are: amounts, per cents, other ratios, counts or dates. */
export function kindOfMeasure(measure: Measure): MeasureKind {
  return kinds[measure];
}

const flows: ReadonlySet<Measure> = new Set<Measure>(['export', 'import', 'total-trade']);
const signed: ReadonlySet<Measure> = new Set<Measure>(['trade-balance', 'normalised-balance']);
const ofPartner: ReadonlySet<Measure> = new Set<Measure>(['partner-dependence', 'openness']);
const ofConcentration: ReadonlySet<Measure> = new Set<Measure>(['hhi', 'effective-number']);
const ofModel: ReadonlySet<Measure> = new Set<Measure>(['gravity-fitted', 'gravity-low', 'gravity-high']);

/** Whether every measure of a spec is of a family. */
const every =
  (family: ReadonlySet<Measure>) =>
  ({ measures }: Pick<TradeSpec, 'measures'>): boolean =>
    measures.every((measure) => family.has(measure));
/** Whether some measure of a spec is of a family. */
const some =
  (family: ReadonlySet<Measure>) =>
  ({ measures }: Pick<TradeSpec, 'measures'>): boolean =>
    measures.some((measure) => family.has(measure));

/** Flows and their sums: what adds up over partners. */
export const isOfFlows: (spec: Pick<TradeSpec, 'measures'>) => boolean = every(flows);
/** Balances: what goes below zero, so that a rate of its growth means nothing. */
export const isSigned: (spec: Pick<TradeSpec, 'measures'>) => boolean = some(signed);
/** What is about the partner, from its own record. */
export const isOfPartner: (spec: Pick<TradeSpec, 'measures'>) => boolean = some(ofPartner);
/** How trade is spread over a group, or over all partners. */
export const isOfConcentration: (spec: Pick<TradeSpec, 'measures'>) => boolean = some(ofConcentration);
/** What a gravity model gives, whatever was recorded. */
export const isOfModel: (spec: Pick<TradeSpec, 'measures'>) => boolean = some(ofModel);
/** Dates of partnerships. */
export const isOfPartnerships = ({ measures }: Pick<TradeSpec, 'measures'>): boolean => measures.includes('partnership');

/** Whether a spec asks of some goods, or of all goods one by one. */
export const isOfGoods = ({ products, by }: Pick<TradeSpec, 'products' | 'by'>): boolean => products.length > 0 || by !== null;

const ofGoods: ReadonlySet<Measure> = new Set<Measure>([
  'export',
  'import',
  'total-trade',
  'trade-balance',
  'normalised-balance',
  'coverage-ratio',
]);

/** What can be asked of goods. */
export const hasGoods: (spec: Pick<TradeSpec, 'measures'>) => boolean = every(ofGoods);
