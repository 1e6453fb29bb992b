import type { Chart, TradeSpec, Transform } from '../../../model/question/index.ts';
import { isOfFlows, isOfPartnerships } from './measure-kind.ts';
import { overlap } from './rules-of-lens.ts';
import type { ViewRule } from './view-rule.ts';

/** More columns than these are too thin to be told apart on a page. */
const mostColumns = 120;
const stacks: ReadonlySet<Chart> = new Set<Chart>(['stacked-column', 'diverging-column']);
const ofSum: ReadonlySet<Transform> = new Set<Transform>(['level', 'share', 'world-share', 'contribution']);
const summaries: ReadonlySet<Transform> = new Set<Transform>(['cagr', 'volatility', 'break']);

/** In which form. */
export const rulesOfChart: readonly ViewRule[] = [
  ({ spec, text }) => {
    if (spec.chart === 'table') return null;
    if (isOfPartnerships(spec)) return spec.chart === 'timeline' ? null : text['fault.chart.partnership'];
    return spec.chart === 'timeline' ? text['fault.chart.timeline'] : null;
  },
  ({ spec, text }) => (spec.transform === 'break' && spec.chart !== 'table' ? text['fault.chart.break'] : null),
  ({ spec, text }) => (spec.transform === 'rank' && spec.chart !== 'table' && spec.chart !== 'line' ? text['fault.chart.rank'] : null),
  ({ spec, text }) => (spec.chart === 'line' && pointsOf(spec) === 1 ? text['fault.chart.one-point'] : null),
  ({ spec, text }) => (stacks.has(spec.chart) && !isStackable(spec) ? text['fault.chart.no-sum'] : null),
  ({ spec, text }) => (stacks.has(spec.chart) && spec.record === 'both' ? text['fault.chart.both'] : null),
  ({ holdings, spec, text }) => (stacks.has(spec.chart) && overlap(holdings, spec) ? text['fault.chart.overlap'] : null),
  ({ spec, text }) => (spec.chart === 'diverging-column' && !hasTwoSides(spec) ? text['fault.chart.one-side'] : null),
  ({ spec, text }) => {
    const columns = spec.chart === 'column' ? seriesOf(spec) * pointsOf(spec) : stacks.has(spec.chart) ? pointsOf(spec) : 0;
    return columns > mostColumns ? text['fault.chart.columns']({ columns: String(columns) }) : null;
  },
];

/** With or without events. */
export const rulesOfEvents: readonly ViewRule[] = [
  ({ spec, text }) => {
    const isOverYears = spec.chart !== 'table' && spec.chart !== 'timeline' && !summaries.has(spec.transform);
    return spec.events && !isOverYears ? text['fault.events.no-axis'] : null;
  },
];

/** How many points a series has: one a year, one in all where the series is summarised. */
function pointsOf({ from, to, transform }: TradeSpec): number {
  return summaries.has(transform) ? 1 : to - from + 1;
}

function seriesOf({ measures, partners, record }: TradeSpec): number {
  return measures.length * partners.length * (record === 'both' ? 2 : 1);
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
