import type { TradeSpec, TradeView } from '@sogdia/core';
import { formatCell, formatEconomy, formatPeriod } from '@sogdia/core/format';
import type { EconomyCode } from '@sogdia/core/model';
import { numbersOf, sparkline } from '../../charts/index.ts';
import type { ProgramContext } from '../../model/index.ts';
import {
  cellOfPoint,
  type Grid,
  type GridCell,
  type GridColumn,
  legendOf,
  moneyUnit,
  numberOf,
  reasonsIn,
  textCell,
} from '../../table/index.ts';
import { colorOfEconomy, type Style } from '../../terminal/index.ts';

/** A column of the overview and the view that answers it. */
type OverviewColumn = GridColumn & { readonly view: TradeView };

/** The group and its five members in the last year of a spec, measure by measure, with their way there as a line of bars. */
export function overviewGrid(spec: TradeSpec, context: ProgramContext): Grid {
  const columns = columnsOf(spec, context);
  const views = columns.map(({ view }) => view);
  const reasons = reasonsIn(views);
  const money = moneyUnit(views);
  const pictures = picturesOf(spec, columns, context);
  return {
    unit: money?.short ?? null,
    corner: context.text['table.economy'],
    columns: [...columns.map(({ view: _, ...column }) => column), ...pictures.map(([column]) => column)],
    rows: rowsOf(context).map((code) => ({
      id: code,
      label: formatEconomy(context.world, code, context.language),
      style: code === context.question.group ? 'strong' : colorOfEconomy(code),
      cells: [
        ...columns.map(({ id, view }) => {
          const series = view.series.find(({ partner }) => partner === code);
          const cell = cellOfPoint(view, series, series?.points.at(-1), reasons, context.language, money);
          return id === 'growth' || id === 'trade-balance' ? signedCell(cell, id === 'growth') : cell;
        }),
        ...pictures.map(([, cellOf]) => cellOf(code)),
      ],
    })),
    legend: legendOf(views, context.language),
  };
}

/** A column of small pictures, and that of an economy. */
type PictureColumn = readonly [column: GridColumn, cellOf: (code: string) => GridCell];

type Values = readonly (number | null)[];

/** The way of the total, the balance and the change over the span as bars on both sides of zero, and the way of each flow. */
function picturesOf(
  spec: TradeSpec,
  columns: readonly OverviewColumn[],
  { text, look, language }: ProgramContext,
): readonly PictureColumn[] {
  const ways = columns.filter(({ id, color }) => id === 'total-trade' || color !== undefined);
  const [trend, ...flows] = ways.map(({ view, ...column }): PictureColumn => {
    const { color, label: flow } = column;
    const label = color === undefined ? text['overview.trend'](spec) : text['overview.trend-of']({ flow });
    const head: GridColumn = { ...column, id: `${column.id}-trend`, label, short: color === undefined ? label : flow, align: 'left' };
    return [head, (code) => pictureCell(sparkline(valuesOf(view, code), look.glyphs), color ?? colorOfEconomy(code))];
  });
  const bars = (id: string, label: string, view: TradeView, sizeOf: (values: Values) => number | null): PictureColumn => {
    const all = view.series.map(({ partner }) => sizeOf(valuesOf(view, partner)) ?? 0);
    const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
    const cells = (size: number): number => (high === low ? 0 : Math.round((size / (high - low)) * barWidth));
    const cellOf = (code: string): GridCell => {
      const value = sizeOf(valuesOf(view, code));
      if (value === null) return pictureCell('', 'plain');
      const bar = ' '.repeat(cells(Math.min(0, value) - low)) + look.glyphs.block.repeat(cells(Math.abs(value)));
      const amount = `${value > 0 ? '+' : ''}${formatCell(view, value, view.unit, language)}`;
      if (id === 'change-bars') return pictureCell(`${bar} ${amount}`, value < 0 ? 'bad' : 'good');
      return pictureCell(bar, value < 0 ? 'import' : 'export');
    };
    return [{ id, label, short: label, align: 'left' }, cellOf];
  };
  const [total, , , balance] = columns.map(({ view }) => view);
  const first = total?.series[0].points[0]?.period;
  if (trend === undefined || total === undefined || balance === undefined || first === undefined) return [];
  const since = text['overview.change']({ since: formatPeriod(first, language) });
  const balances = bars('balance-bars', text['overview.balance-bars'], balance, (values) => values.at(-1) ?? null);
  const changes = bars('change-bars', since, total, ([before = null, ...rest]) => difference(rest.at(-1) ?? null, before));
  return spec.frequency === 'month' ? [trend, changes, balances, ...flows] : [trend, balances, ...flows, changes];
}

function difference(value: number | null, before: number | null): number | null {
  return value === null || before === null ? null : value - before;
}

function pictureCell(picture: string, style: Style): GridCell {
  return { ...textCell(picture, style), sortsBy: null };
}

const barWidth = 16;

function valuesOf({ series }: TradeView, code: string): Values {
  return numbersOf(series.find(({ partner }) => partner === code) ?? { points: [] });
}

/** The economies of the overview: all together, where they have a name together, then each. */
function rowsOf({ question: { group, partners } }: ProgramContext): EconomyCode[] {
  return group === null ? partners : [group, ...partners];
}

/** The total trade with each row of the overview: its unit is that of the table, whether the group has a figure or not. */
function overviewTotals(spec: TradeSpec, context: ProgramContext): TradeView {
  return context.view({ ...spec, partners: rowsOf(context), transform: 'level', measures: ['total-trade'] });
}

function columnsOf(spec: TradeSpec, context: ProgramContext): readonly OverviewColumn[] {
  const {
    text,
    question: { partners },
  } = context;
  const ask = (given: Partial<TradeSpec>): TradeView => context.view({ ...spec, partners: rowsOf(context), transform: 'level', ...given });
  const column = (id: string, label: string, view: TradeView): OverviewColumn => ({
    ...{ id, label, short: label, align: 'right', view },
    ...(id === 'export' || id === 'import' ? { color: id } : {}),
  });
  return [
    column('total-trade', text['overview.total'], overviewTotals(spec, context)),
    column('export', text['overview.export'], ask({ measures: ['export'] })),
    column('import', text['overview.import'], ask({ measures: ['import'] })),
    column('trade-balance', text['overview.balance'], ask({ measures: ['trade-balance'] })),
    // One partner alone has no share among others.
    ...(partners.length < 2
      ? []
      : [column('share', text['overview.share'], ask({ measures: ['total-trade'], transform: 'share', partners }))]),
    column('growth', text['overview.growth'], ask({ measures: ['total-trade'], transform: 'growth' })),
  ];
}

/** A rise or a surplus with its sign; a fall, and that of growth also the rise, in its colour. */
function signedCell(cell: GridCell, isGrowth: boolean): GridCell {
  const value = numberOf(cell);
  if (value === null || value === 0) return cell;
  return value < 0 ? { ...cell, style: 'bad' } : { ...cell, text: `+${cell.text}`, style: isGrowth ? 'good' : 'plain' };
}
