import { formatEconomy } from '../../../format/index.ts';
import type { Chart, TradeSpec, Transform } from '../../../model/question/index.ts';
import { isOfFlows, isOfGoods, isSigned } from './measure-kind.ts';
import { overlap } from './rules-of-lens.ts';
import { spanAsked } from './rules-of-question.ts';
import type { ViewRule } from './view-rule.ts';

/** More columns than these are too thin to be told apart on a page. */
const mostColumns = 120;
/** More lines than these between two periods cover one another's names. */
const mostSlopes = 12;
/** More lines of goods than these are told apart by no colour and no name at their ends. */
const mostLines = 12;
/** More rows than these are no longer read at a glance. */
const mostRows = 40;
/** A table of colours of fewer series or periods than these shows nothing that a table doesn't. */
const fewestCells = 3;
const stacks: ReadonlySet<Chart> = new Set<Chart>(['stacked-column', 'diverging-column']);
const overPeriods: ReadonlySet<Chart> = new Set<Chart>(['line', 'area', 'small-multiples', 'bump']);
const withRows: ReadonlySet<Chart> = new Set<Chart>(['dot', 'heat-table', 'treemap', 'small-multiples']);
const ofRanks: ReadonlySet<Chart> = new Set<Chart>(['line', 'bump', 'table']);
const withEvents: ReadonlySet<Chart> = new Set<Chart>(['line', 'area', 'column', ...stacks]);
const ofSum: ReadonlySet<Transform> = new Set<Transform>(['level', 'share', 'world-share', 'contribution']);
const summaries: ReadonlySet<Transform> = new Set<Transform>(['cagr', 'volatility', 'break']);

const rulesOfSlope: readonly ViewRule[] = [
  ({ spec, text }) => (spec.chart === 'slope' && pointsOf(spec) === 1 ? text['fault.chart.one-period'] : null),
  ({ spec, text }) =>
    spec.chart === 'slope' && seriesOf(spec) > mostSlopes ? text['fault.chart.slopes']({ lines: String(seriesOf(spec)) }) : null,
];

const rulesOfMap: readonly ViewRule[] = [
  ({ spec, text }) => (spec.chart === 'map' && seriesOf(spec) > spec.partners.length ? text['fault.chart.one-measure'] : null),
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
  ({ spec, text }) => (isSum(spec) && !isStackable(spec) ? text['fault.chart.no-sum'] : null),
  ({ spec, text }) => (isSum(spec) && spec.record === 'both' ? text['fault.chart.both'] : null),
  ({ holdings, spec, text }) => (isSum(spec) && overlap(holdings, spec) ? text['fault.chart.overlap'] : null),
  ({ spec, text }) => (spec.chart === 'diverging-column' && !hasTwoSides(spec) ? text['fault.chart.one-side'] : null),
  ({ spec, text }) => (isWholeOfAreas(spec) && canFallBelowZero(spec) ? text['fault.chart.signed'] : null),
  ...rulesOfSlope,
  ({ spec, text }) =>
    spec.chart === 'line' && isOfGoods(spec) && seriesOf(spec) > mostLines
      ? text['fault.chart.lines']({ lines: String(seriesOf(spec)) })
      : null,
  ({ spec, text }) => (spec.chart === 'treemap' && seriesOf(spec) === 1 ? text['fault.chart.one-part'] : null),
  ({ spec, text }) => (spec.chart === 'small-multiples' && panelsOf(spec) === 1 ? text['fault.chart.one-panel'] : null),
  ...rulesOfMap,
  ({ spec, text }) => (spec.chart === 'dot' && spec.partners.length === 1 && !isOfGoods(spec) ? text['fault.chart.one-dot'] : null),
  ({ spec, text }) =>
    spec.chart === 'heat-table' &&
    Math.min(isOfGoods(spec) && spec.by !== null ? fewestCells : seriesOf(spec), pointsOf(spec)) < fewestCells
      ? text['fault.chart.few-cells']
      : null,
  ({ spec, text }) =>
    withRows.has(spec.chart) && seriesOf(spec) > mostRows ? text['fault.chart.rows']({ rows: String(seriesOf(spec)) }) : null,
  ({ spec, text }) => {
    const columns = spec.chart === 'column' ? seriesOf(spec) * pointsOf(spec) : stacks.has(spec.chart) ? pointsOf(spec) : 0;
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

function seriesOf(spec: TradeSpec): number {
  return panelsOf(spec) * (spec.record === 'both' ? 2 : 1);
}

/**
 * How many goods stand in a view: those that it lists; of a breakdown the largest that it keeps, what they leave of the level and what the level
 * leaves of all. How many of a whole level have figures the data tell alone: two at the least, one and what it leaves.
 */
function goodsOf(spec: TradeSpec): number {
  if (spec.by === null || !isOfGoods(spec)) return Math.max(1, spec.products.length);
  return spec.top === null ? 2 : spec.top + 2;
}

/** Whether a form puts the numbers of a period on one another. */
function isSum(spec: TradeSpec): boolean {
  return stacks.has(spec.chart) || isWholeOfAreas(spec);
}

/** Whether a form cuts a whole into areas, which cannot be less than nothing. */
function isWholeOfAreas(spec: TradeSpec): boolean {
  return spec.chart === 'treemap' || (spec.chart === 'area' && seriesOf(spec) > 1);
}

/** How many panels there are: one for each measure and goods of each partner, for both records of it. */
function panelsOf(spec: TradeSpec): number {
  return spec.measures.length * spec.partners.length * goodsOf(spec);
}

function canFallBelowZero(spec: TradeSpec): boolean {
  return isSigned(spec) || spec.transform === 'contribution';
}

/** Whether the numbers of a period make a sum. */
function isStackable(spec: TradeSpec): boolean {
  if (!ofSum.has(spec.transform) || spec.money === 'per-head' || spec.money === 'of-gdp') return false;
  if (spec.measures.includes('total-trade') && spec.measures.length > 1) return false;
  return isOfFlows(spec) || (spec.transform === 'level' && spec.measures.every((measure) => measure === 'trade-balance'));
}

/** Whether something stands above zero and something below. */
function hasTwoSides({ measures, transform }: TradeSpec): boolean {
  return (measures.includes('export') && measures.includes('import')) || measures.includes('trade-balance') || transform === 'contribution';
}
