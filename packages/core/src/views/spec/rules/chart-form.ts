import type { ChoiceCatalogue } from '../../../messages/choice-catalogue.ts';
import type { Chart } from '../../../model/question/index.ts';

/** What a form counts in a view: periods, series, panels (one for both records), economies or goods beside one another, columns, and colours. */
export type Counted = 'periods' | 'series' | 'panels' | 'dots' | 'cells' | 'columns' | 'colours';

/** The least that a form can show, with what is said of less. */
interface Need {
  readonly of: Counted;
  readonly least: number;
  readonly fault: 'one-point' | 'one-period' | 'one-part' | 'one-panel' | 'one-dot' | 'few-cells';
}

/** The most that a form can show so that it is read at a glance, with what is said of more. */
interface Bound {
  readonly of: Counted;
  readonly most: number;
  readonly fault: 'slopes' | 'colours' | 'rows' | 'columns';
}

/** What is to be known of a form in which a view is drawn; the site and the terminal say beside it how they draw it. */
export interface ChartForm {
  /** Which periods it draws: all, the first and the last that can be compared, or the last alone. */
  readonly periods: 'all' | 'ends' | 'last';
  /** Whether an axis of periods goes through it, on which events can stand. */
  readonly hasEvents: boolean;
  /** Whether it stacks the numbers of a period on one another: always, or several series only. */
  readonly stacks: 'always' | 'several' | 'never';
  /** Whether it cuts a whole into areas, which cannot be less than nothing. */
  readonly hasAreas: boolean;
  /** Whether it can draw ranks, or draws nothing else. */
  readonly ranks: 'allowed' | 'only' | 'no';
  readonly needs: readonly Need[];
  readonly bounds: readonly Bound[];
}

const twoPeriods: Need = { of: 'periods', least: 2, fault: 'one-point' };
/** More columns than these are too thin to be told apart on a page. */
const thinColumns: Bound = { of: 'columns', most: 120, fault: 'columns' };
/** More goods than these are told apart by no colour, and the key of them leaves a drawing no room. */
const coloured: Bound = { of: 'colours', most: 12, fault: 'colours' };
/** More rows than these are no longer read at a glance. */
const rows: Bound = { of: 'series', most: 40, fault: 'rows' };

const plain: ChartForm = { periods: 'all', hasEvents: false, stacks: 'never', hasAreas: false, ranks: 'no', needs: [], bounds: [] };
const stacked: ChartForm = { ...plain, hasEvents: true, stacks: 'always', bounds: [thinColumns] };

/** Every form in which a view is drawn. */
export const chartForms: Readonly<Record<Chart, ChartForm>> = {
  line: { ...plain, hasEvents: true, ranks: 'allowed', needs: [twoPeriods], bounds: [coloured] },
  area: { ...plain, hasEvents: true, stacks: 'several', hasAreas: true, needs: [twoPeriods] },
  column: { ...plain, hasEvents: true, bounds: [coloured, thinColumns] },
  'stacked-column': stacked,
  'diverging-column': stacked,
  'small-multiples': { ...plain, needs: [twoPeriods, { of: 'panels', least: 2, fault: 'one-panel' }], bounds: [rows] },
  slope: {
    ...plain,
    periods: 'ends',
    needs: [{ of: 'periods', least: 2, fault: 'one-period' }],
    // More lines than these between two periods cover one another's names.
    bounds: [{ of: 'series', most: 12, fault: 'slopes' }],
  },
  bump: { ...plain, ranks: 'only', needs: [twoPeriods] },
  dot: { ...plain, periods: 'ends', needs: [{ of: 'dots', least: 2, fault: 'one-dot' }], bounds: [rows] },
  // A table of colours of fewer series or periods than these shows nothing that a table doesn't.
  'heat-table': { ...plain, needs: [{ of: 'cells', least: 3, fault: 'few-cells' }], bounds: [rows] },
  treemap: {
    ...plain,
    periods: 'last',
    stacks: 'always',
    hasAreas: true,
    needs: [{ of: 'series', least: 2, fault: 'one-part' }],
    bounds: [rows],
  },
  map: { ...plain, periods: 'last' },
  timeline: plain,
  table: { ...plain, ranks: 'allowed' },
};

/** Why a form cannot show so little, or so much at a glance; null where it can. A period is a year where `isYearly`. */
export function faultOfSize(
  chart: Chart,
  counts: Readonly<Record<Counted, number>>,
  text: ChoiceCatalogue,
  isYearly: boolean,
): string | null {
  const { needs, bounds } = chartForms[chart];
  const lacking = needs.find(({ of, least }) => counts[of] < least);
  if (lacking !== undefined) return text[`fault.chart.${lacking.fault === 'one-point' && isYearly ? 'one-year' : lacking.fault}`];
  const exceeded = bounds.find(({ of, most }) => counts[of] > most);
  return exceeded === undefined ? null : text[`fault.chart.${exceeded.fault}`]({ count: String(counts[exceeded.of]) });
}

/** Why a form does not draw numbers that are ranks, or draws ranks alone where the numbers are none; null where it goes with both. */
export function faultOfRanks(chart: Chart, areRanks: boolean, text: ChoiceCatalogue): string | null {
  const { ranks } = chartForms[chart];
  if (areRanks && ranks === 'no') return text['fault.chart.rank'];
  return ranks === 'only' && !areRanks ? text['fault.chart.no-rank'] : null;
}

/**
 * Whether a form puts the numbers of a period on one another, where there are so many series.
 * @example stacksSeries('area', 1) // => false
 */
export function stacksSeries(chart: Chart, series: number): boolean {
  const { stacks } = chartForms[chart];
  return stacks === 'always' || (stacks === 'several' && series > 1);
}
