import { formatEconomy, formatProduct } from '../../../format/index.ts';
import { goodsInAnyRevision } from '../../../model/goods/index.ts';
import type { Chart, Measure, TradeSpec, Transform } from '../../../model/question/index.ts';
import { ownValue } from '../../../model/values/index.ts';
import type { Holdings } from './holdings-of.ts';
import { isOfFlows, isOfGoods, isSigned, kindOfMeasure, type MeasureKind } from './measure-kind.ts';
import { overlap } from './rules-of-lens.ts';
import { goodsHeldOf, spanAsked } from './rules-of-question.ts';
import type { JudgedSpec, ViewRule } from './view-rule.ts';

/** More columns than these are too thin to be told apart on a page. */
const mostColumns = 120;
/** More lines than these between two periods cover one another's names. */
const mostSlopes = 12;
/** More goods than these are told apart by no colour, and the key of them leaves a drawing no room. */
const mostColours = 12;
/** More rows than these are no longer read at a glance. */
const mostRows = 40;
/** A table of colours of fewer series or periods than these shows nothing that a table doesn't. */
const fewestCells = 3;
const stacks: ReadonlySet<Chart> = new Set<Chart>(['stacked-column', 'diverging-column']);
const overPeriods: ReadonlySet<Chart> = new Set<Chart>(['line', 'area', 'small-multiples', 'bump']);
const withColours: ReadonlySet<Chart> = new Set<Chart>(['line', 'column']);
const withRows: ReadonlySet<Chart> = new Set<Chart>(['dot', 'heat-table', 'treemap', 'small-multiples']);
const ofRanks: ReadonlySet<Chart> = new Set<Chart>(['line', 'bump', 'table']);
const withEvents: ReadonlySet<Chart> = new Set<Chart>(['line', 'area', 'column', ...stacks]);
const ofSum: ReadonlySet<Transform> = new Set<Transform>(['level', 'share', 'world-share', 'contribution']);
const quantityKinds: ReadonlySet<MeasureKind> = new Set<MeasureKind>(['items', 'kg']);
const summaries: ReadonlySet<Transform> = new Set<Transform>(['cagr', 'volatility', 'break']);

const rulesOfSlope: readonly ViewRule[] = [
  ({ spec, text }) => (spec.chart === 'slope' && pointsOf(spec) === 1 ? text['fault.chart.one-period'] : null),
  (judged) =>
    judged.spec.chart === 'slope' && seriesOf(judged) > mostSlopes
      ? judged.text['fault.chart.slopes']({ lines: String(seriesOf(judged)) })
      : null,
];

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
  ({ spec, text }) => (spec.transform === 'rank' && !ofRanks.has(spec.chart) ? text['fault.chart.rank'] : null),
  ({ spec, text }) => (spec.chart === 'bump' && spec.transform !== 'rank' ? text['fault.chart.no-rank'] : null),
  ({ spec, text }) => (overPeriods.has(spec.chart) && pointsOf(spec) === 1 ? text['fault.chart.one-point'] : null),
  (judged) => (isSum(judged) && !isStackable(judged.spec) ? judged.text['fault.chart.no-sum'] : null),
  (judged) => (isSum(judged) && judged.spec.record === 'both' ? judged.text['fault.chart.both'] : null),
  (judged) => (isSum(judged) && overlap(judged.holdings, judged.spec) ? judged.text['fault.chart.overlap'] : null),
  (judged) => (isSum(judged) ? goodsTwice(judged) : null),
  ({ spec, text }) => (spec.chart === 'diverging-column' && !hasTwoSides(spec) ? text['fault.chart.one-side'] : null),
  (judged) => (isWholeOfAreas(judged) && canFallBelowZero(judged.spec) ? judged.text['fault.chart.signed'] : null),
  ...rulesOfSlope,
  (judged) =>
    withColours.has(judged.spec.chart) && isOfGoods(judged.spec) && seriesOf(judged) > mostColours
      ? judged.text['fault.chart.colours']({ series: String(seriesOf(judged)) })
      : null,
  (judged) => (judged.spec.chart === 'treemap' && seriesOf(judged) === 1 ? judged.text['fault.chart.one-part'] : null),
  (judged) => (judged.spec.chart === 'small-multiples' && panelsOf(judged) === 1 ? judged.text['fault.chart.one-panel'] : null),
  ...rulesOfMap,
  ({ spec, text }) => (spec.chart === 'dot' && spec.partners.length === 1 && !isOfGoods(spec) ? text['fault.chart.one-dot'] : null),
  (judged) => {
    const isSmall = Math.min(seriesOf(judged), pointsOf(judged.spec)) < fewestCells;
    return judged.spec.chart === 'heat-table' && isSmall ? judged.text['fault.chart.few-cells'] : null;
  },
  (judged) => {
    const rows = withRows.has(judged.spec.chart) ? seriesOf(judged) : 0;
    return rows > mostRows ? judged.text['fault.chart.rows']({ rows: String(rows) }) : null;
  },
  (judged) => {
    const { spec, text } = judged;
    const columns = spec.chart === 'column' ? seriesOf(judged) * pointsOf(spec) : stacks.has(spec.chart) ? pointsOf(spec) : 0;
    return columns > mostColumns ? text['fault.chart.columns']({ columns: String(columns) }) : null;
  },
];

/** With or without events. */
export const rulesOfEvents: readonly ViewRule[] = [
  ({ spec, text }) => {
    const isOverYears = withEvents.has(spec.chart) && !summaries.has(spec.transform);
    return spec.events && !isOverYears ? text['fault.events.no-axis'] : null;
  },
];

/** How many points a series has: one a year or a month, one in all where the series is summarised. */
function pointsOf(spec: TradeSpec): number {
  const { first, last } = spanAsked(spec);
  return summaries.has(spec.transform) ? 1 : last - first + 1;
}

function seriesOf(judged: JudgedSpec): number {
  return panelsOf(judged) * (judged.spec.record === 'both' ? 2 : 1);
}

/** Whether a form puts the numbers of a period on one another. */
function isSum(judged: JudgedSpec): boolean {
  return stacks.has(judged.spec.chart) || isWholeOfAreas(judged);
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

/** Whether a form cuts a whole into areas, which cannot be less than nothing. */
function isWholeOfAreas(judged: JudgedSpec): boolean {
  return judged.spec.chart === 'treemap' || (judged.spec.chart === 'area' && seriesOf(judged) > 1);
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
function isStackable(spec: TradeSpec): boolean {
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
