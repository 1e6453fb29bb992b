import type { TradeSpec, TradeView } from '@sogdia/core';
import { economyCodeSchema } from '@sogdia/core/model';
import { sayIn } from '@sogdia/core/workspace';
import type { ProgramContext } from '../../model/index.ts';
import { cellOfPoint, type Grid, type GridColumn, legendOf, moneyUnit, reasonsIn, textCell } from '../../table/index.ts';

type PartnerColumn = GridColumn & { readonly view: TradeView };

/** One economy year by year: what is traded with it, the balance, and, for one of the five, its place among them; events beside. */
export function partnerGrid(spec: TradeSpec, economy: string, context: ProgramContext): Grid {
  const code = economyCodeSchema.parse(economy);
  const columns = columnsOf(spec, code, context);
  const views = columns.map(({ view }) => view);
  const reasons = reasonsIn(views);
  const money = moneyUnit(views);
  const years = Array.from({ length: spec.to - spec.from + 1 }, (_, index) => String(spec.to - index));
  const events = partnerEvents(spec, economy, context);
  return {
    unit: money?.short ?? null,
    corner: context.text['table.year'],
    columns: [
      ...columns.map(({ id, label, short, align }) => ({ id, label, short, align })),
      { id: 'events', label: context.text['partner.events'], short: context.text['partner.events'], align: 'left' },
    ],
    rows: years.map((year) => ({
      id: year,
      label: year,
      style: 'plain',
      cells: [
        ...columns.map(({ view }) => {
          const series = view.series.find(({ partner }) => partner === code);
          const point = series?.points.find(({ period }) => period === year);
          return cellOfPoint(view, series, point, reasons, context.language, money);
        }),
        textCell(events.flatMap(({ date, label }) => (date.startsWith(year) ? [label] : [])).join(context.text['joint.parts']), 'faint'),
      ],
    })),
    legend: legendOf(views, context.language),
  };
}

/** The dated events that bear on the trade with an economy. */
export function partnerEvents(spec: TradeSpec, economy: string, context: ProgramContext): TradeView['annotations'] {
  const { annotations } = context.view({
    ...spec,
    partners: [economyCodeSchema.parse(economy)],
    measures: ['total-trade'],
    transform: 'level',
    events: true,
  });
  return annotations.map((event) => ({ ...event, label: sayIn(context.language, event.label) }));
}

function columnsOf(spec: TradeSpec, code: TradeSpec['reporter'], context: ProgramContext): readonly PartnerColumn[] {
  const { text } = context;
  const ask = (given: Partial<TradeSpec>): TradeView =>
    context.view({ ...spec, partners: [code], transform: 'level', chart: 'line', ...given });
  const column = (id: string, label: string, view: TradeView): PartnerColumn => ({ id, label, short: label, align: 'right', view });
  const { partners } = context.question;
  const isOneOfMany = partners.length > 1 && partners.includes(code);
  return [
    column('export', text['overview.export'], ask({ measures: ['export'] })),
    column('import', text['overview.import'], ask({ measures: ['import'] })),
    column('total-trade', text['overview.total'], ask({ measures: ['total-trade'] })),
    column('trade-balance', text['overview.balance'], ask({ measures: ['trade-balance'] })),
    ...(isOneOfMany
      ? [
          column('share', text['overview.share'], ask({ measures: ['total-trade'], transform: 'share', partners })),
          column('rank', text['partner.rank'], ask({ measures: ['total-trade'], transform: 'rank', partners })),
        ]
      : []),
    column('growth', text['overview.growth'], ask({ measures: ['total-trade'], transform: 'growth' })),
  ];
}
