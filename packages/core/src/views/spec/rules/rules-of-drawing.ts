import { formatEconomy, formatProduct } from '../../../format/index.ts';
import { goodsInAnyRevision } from '../../../model/goods/index.ts';
import type { Measure, TradeSpec, Transform, ViewSpec } from '../../../model/question/index.ts';
import { ownValue } from '../../../model/values/index.ts';
import { type Counted, chartForms, faultOfRanks, faultOfSize, stacksSeries } from './chart-form.ts';
import type { Holdings } from './holdings-of.ts';
import { isOfFlows, isOfGoods, isSigned, kindOfMeasure, type MeasureKind } from './measure-kind.ts';
import { overlap } from './rules-of-lens.ts';
import { goodsHeldOf, spanAsked } from './rules-of-question.ts';
import type { Judged, JudgedSpec, RuleOn, ViewRule } from './view-rule.ts';

const ofSum: ReadonlySet<Transform> = new Set<Transform>(['level', 'share', 'world-share', 'contribution']);
const quantityKinds: ReadonlySet<MeasureKind> = new Set<MeasureKind>(['items', 'kg']);
const summaries: ReadonlySet<Transform> = new Set<Transform>(['cagr', 'volatility', 'break']);

const rulesOfMap: readonly ViewRule[] = [
  (judged) =>
    judged.spec.chart === 'map' && seriesOf(judged) > judged.spec.partners.length ? judged.text['fault.chart.one-measure'] : null,
  ({ holdings, spec, text, language }) => {
    const lacking = spec.chart === 'map' ? spec.partners.filter((partner) => !holdings.outlined.includes(partner)) : [];
    if (lacking.length === 0) return null;
    const names = lacking.map((partner) => formatEconomy(holdings, partner, language));
    return text['fault.chart.no-outline']({ economies: text['partners.list']({ names }) });
  },
];

/** In which form. */
export const rulesOfChart: readonly ViewRule[] = [
  ({ spec, text }) => (spec.chart === 'timeline' ? text['fault.chart.timeline'] : null),
  ({ spec, text }) => (spec.transform === 'break' && spec.chart !== 'table' ? text['fault.chart.break'] : null),
  ({ spec, text }) => faultOfRanks(spec.chart, spec.transform === 'rank', text),
  (judged) => faultOfSize(judged.spec.chart, countsOf(judged), judged.text, false),
  (judged) => (isSum(judged) && !addsUp(judged.spec) ? judged.text['fault.chart.no-sum'] : null),
  (judged) => (isSum(judged) && judged.spec.record === 'both' ? judged.text['fault.chart.both'] : null),
  (judged) => (isSum(judged) && overlap(judged.holdings, judged.spec) ? judged.text['fault.chart.overlap'] : null),
  (judged) => (isSum(judged) ? goodsTwice(judged) : null),
  ({ spec, text }) => (spec.chart === 'diverging-column' && !hasTwoSides(spec) ? text['fault.chart.one-side'] : null),
  (judged) => {
    const hasAreas = chartForms[judged.spec.chart].hasAreas && isSum(judged);
    return hasAreas && canFallBelowZero(judged.spec) ? judged.text['fault.chart.signed'] : null;
  },
  ...rulesOfMap,
];

/** With or without events. */
export const rulesOfEvents: readonly RuleOn<Judged<ViewSpec>>[] = [
  ({ spec, text }) => {
    const isOverYears = chartForms[spec.chart].hasEvents && !summaries.has(spec.transform);
    return spec.events && !isOverYears ? text['fault.events.no-axis'] : null;
  },
];

/** What the forms count in a view of trade. */
function countsOf(judged: JudgedSpec): Readonly<Record<Counted, number>> {
  const { spec } = judged;
  const [series, periods] = [seriesOf(judged), pointsOf(spec)];
  return {
    periods,
    series,
    panels: panelsOf(judged),
    dots: isOfGoods(spec) ? series : spec.partners.length,
    cells: Math.min(series, periods),
    columns: isSum(judged) ? periods : series * periods,
    colours: isOfGoods(spec) ? series : 0,
  };
}

/** How many points a series has: one a year or a month, one in all where the series is summarised. */
function pointsOf(spec: TradeSpec): number {
  const { first, last } = spanAsked(spec);
  return summaries.has(spec.transform) ? 1 : last - first + 1;
}

function seriesOf(judged: JudgedSpec): number {
  return panelsOf(judged) * (judged.spec.record === 'both' ? 2 : 1);
}

/** Whether the form of a view puts the numbers of a period on one another. */
function isSum(judged: JudgedSpec): boolean {
  return stacksSeries(judged.spec.chart, seriesOf(judged));
}

/** Why the goods of a view are no parts of one whole: two of them hold the same codes, or are told apart by unlike nomenclatures. */
function goodsTwice({ holdings, spec, text, language }: JudgedSpec): string | null {
  const goods = spec.products.map((product) => ({
    name: formatProduct(holdings, product, language),
    codes: codesOf(holdings, goodsInAnyRevision(holdings, product)),
  }));
  for (const [index, one] of goods.entries())
    for (const other of goods.slice(index + 1)) {
      const both = one.codes.flatMap((code) =>
        other.codes.filter((second) => isWithin(code, second) || isWithin(second, code)).slice(0, 1),
      );
      const [first] = both;
      const words = { one: one.name, other: other.name };
      if (first !== undefined)
        return text['fault.chart.goods-twice']({
          ...words,
          codes: [...new Set(both)].map((code) => formatProduct(holdings, code, language)),
        });
      if (nomenclatureOf(one.codes) !== nomenclatureOf(other.codes)) return text['fault.chart.nomenclatures'](words);
    }
  return null;
}

/** The codes that goods are made of, each by itself where no more is known of it. */
function codesOf(holdings: Holdings, goods: string): readonly string[] {
  const parts = ownValue(holdings.parts, goods);
  return parts === undefined ? [goods] : parts.flatMap((part) => codesOf(holdings, part));
}

/** Whether a code is of a heading below another, or that: `HS:2709` is within `HS:27`. */
function isWithin(code: string, other: string): boolean {
  return code === other || (/:\d+$/.test(other) && code.startsWith(other));
}

function nomenclatureOf([code = '']: readonly string[]): string {
  return code.slice(0, code.indexOf(':'));
}

/** How many panels there are at most: one for each measure of each partner and goods, for both records of it. */
function panelsOf(judged: JudgedSpec): number {
  return judged.spec.measures.length * judged.spec.partners.length * goodsShown(judged);
}

/** Of how many goods there is a series: all together, those that are listed, or those of a level with what they leave. */
function goodsShown(judged: JudgedSpec): number {
  const { spec } = judged;
  if (spec.by === null || !isOfGoods(spec)) return Math.max(spec.products.length, 1);
  const goods = goodsHeldOf(judged).length;
  const largest = Math.min(goods, spec.top ?? goods);
  const leavesRest = spec.transform === 'level' || spec.transform === 'share';
  return largest + (leavesRest ? (largest < goods ? 2 : 1) : 0);
}

function canFallBelowZero(spec: TradeSpec): boolean {
  return isSigned(spec) || spec.transform === 'contribution';
}

/** Whether the numbers of a period make a sum. */
function addsUp(spec: TradeSpec): boolean {
  if (!ofSum.has(spec.transform) || spec.money === 'per-head' || spec.money === 'of-gdp') return false;
  if (spec.measures.includes('total-trade') && spec.measures.length > 1) return false;
  return isOfFlows(spec) || (spec.transform === 'level' && spec.measures.every(isBalanceOrQuantity));
}

/** What adds up besides flows: balances, and quantities in one unit. */
function isBalanceOrQuantity(measure: Measure): boolean {
  return measure === 'trade-balance' || quantityKinds.has(kindOfMeasure(measure));
}

/** Whether something stands above zero and something below. */
function hasTwoSides({ measures, transform }: TradeSpec): boolean {
  return (measures.includes('export') && measures.includes('import')) || measures.includes('trade-balance') || transform === 'contribution';
}
