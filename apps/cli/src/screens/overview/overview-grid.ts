import { isMissing, type TradeSpec, type TradeView } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import type { EconomyCode } from '@sogdia/core/model';
import { sparkline } from '../../charts/index.ts';
import type { ProgramContext } from '../../model/index.ts';
import { cellOfPoint, type Grid, type GridCell, type GridColumn, legendOf, moneyUnit, reasonsIn, textCell } from '../../table/index.ts';
import type { Glyphs } from '../../terminal/index.ts';

/** A column of the overview and the view that answers it. */
interface OverviewColumn extends GridColumn {
  readonly view: TradeView;
}

/** The group and its five members in the last year of a spec, measure by measure, with their way there as a line of bars. */
export function overviewGrid(spec: TradeSpec, context: ProgramContext): Grid {
  const columns = columnsOf(spec, context);
  const views = columns.map(({ view }) => view);
  const reasons = reasonsIn(views);
  const money = moneyUnit(views);
  const total = views[0];
  return {
    unit: money?.short ?? null,
    corner: context.text['table.economy'],
    columns: [
      ...columns.map(({ id, label, short, align }) => ({ id, label, short, align })),
      {
        id: 'trend',
        label: context.text['overview.trend']({ from: spec.from, to: spec.to }),
        short: context.text['overview.trend-short'],
        align: 'left',
      },
    ],
    rows: rowsOf(context).map((code) => ({
      id: code,
      label: formatEconomy(context.world, code, context.language),
      style: code === context.question.group ? 'strong' : 'plain',
      cells: [
        ...columns.map(({ view }) => {
          const series = view.series.find(({ partner }) => partner === code);
          return cellOfPoint(view, series, series?.points.at(-1), reasons, context.language, money);
        }),
        total === undefined ? textCell('') : trendCell(total, code, context.look.glyphs),
      ],
    })),
    legend: legendOf(views, context.language),
  };
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
  const column = (id: string, label: string, view: TradeView): OverviewColumn => ({ id, label, short: label, align: 'right', view });
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

function trendCell(total: TradeView, code: string, glyphs: Glyphs): GridCell {
  const points = total.series.find(({ partner }) => partner === code)?.points ?? [];
  const values = points.map(({ value }) => (isMissing(value) ? null : value));
  return { text: sparkline(values, glyphs), marks: '', style: 'plain', sortsBy: null, lineage: null };
}
