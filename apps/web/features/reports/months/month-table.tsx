import { isMissing, type Language, type TradeView, type ViewPoint } from '@sogdia/core';
import { formatCell, formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { styleOfEconomy } from '../../../charts/layout/series-style.ts';
import { siteQuestion } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import type { Messages } from '../../../messages/messages.ts';
import { type CitedProps, NumberLink } from '../../text/index.ts';
import { type MonthColumn, monthFlows } from './month-specs.ts';
import { pointIn, type SiteMonth } from './site-month.ts';
import type { SiteMonths } from './site-months.ts';

/** The columns that tables of months have room for, each with the one that stands in small type under it. */
const shown: readonly { readonly of: MonthColumn; readonly under?: MonthColumn }[] = [
  { of: 'month', under: 'month-dollars' },
  { of: 'month-growth' },
  { of: 'to-date', under: 'to-date-dollars' },
  { of: 'to-date-growth' },
];

/** Both flows in a month with each partner and with all together: the month, the year to date, growth on the year before. */
export function MonthTable({ found: { month }, all: { columns }, language, messages, locations }: MonthTableProps) {
  const isHeld = ({ of }: { readonly of: MonthColumn }): boolean => columns[of].series.some((series) => hasFigure(series));
  const hasFigure = (series: TradeView['series'][number]): boolean => {
    const point = pointIn(series, month);
    return point !== undefined && !isMissing(point.value);
  };
  const isApart = ({ of }: { readonly of: MonthColumn }): boolean => month.toDate !== month.name || !of.startsWith('to-date');
  const held = shown.filter((column) => isHeld(column) && isApart(column));
  const title = messages['months.table']({ month: month.name });
  const reporter = formatEconomy(columns.month, siteQuestion.reporter, language);
  return (
    <section className="table-scroll" aria-label={messages['table.region']({ title })}>
      <label className="dollars">
        <input type="checkbox" /> {messages['months.dollars']}
      </label>
      <table className="numbers month-numbers" data-columns={held.length}>
        <caption>{messages['months.each']}</caption>
        <thead>
          <tr>
            <th scope="col">{messages['table.economy']}</th>
            {held.map(({ of, under }) => (
              <th key={of} scope="col" className="amount">
                {headOf(of, month, messages)}
                <span className="head-unit">
                  {columns[of].unit.short}
                  {under === undefined ? null : <span className="head-under"> {columns[under].unit.short}</span>}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {monthFlows.map((flow) => (
          <tbody key={flow} className={`series-${flow === 'export' ? 'sold' : 'bought'}`}>
            <tr>
              <th scope="rowgroup" colSpan={held.length + 1}>
                {messages[flow === 'export' ? 'overview.sold' : 'overview.bought']({ reporter })}
              </th>
            </tr>
            {columns.month.series
              .filter(({ measure }) => measure === flow)
              .map(({ economy }) => (
                <tr key={economy} className={`economy-${styleOfEconomy(economy)}`}>
                  <th scope="row">
                    <RowName economy={economy} name={formatEconomy(columns.month, economy, language)} language={language} />
                  </th>
                  {held.map(({ of, under }) => (
                    <td key={of} className="amount">
                      {[of, ...(under === undefined ? [] : [under])].map((column, index) => {
                        const series = columns[column].series.find((one) => one.measure === flow && one.economy === economy);
                        const point = series === undefined ? undefined : pointIn(series, month);
                        return point === undefined ? null : (
                          <span key={column} className={index === 0 ? 'upper' : 'under'}>
                            <NumberLink receipt={point.receipt} locations={locations} text={textOfCell(columns[column], point, language)} />
                            {point.flags.length > 0 && index === 0 ? <sup className="flag">{messages['months.flag']}</sup> : null}
                          </span>
                        );
                      })}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** An amount in the unit of its column; one of less than a tenth of it with a unit of its own, since it would read as nearly nothing. */
function textOfCell(view: TradeView, { value, receipt }: ViewPoint, language: Language): string {
  const isSmall = view.unit.display === 'money' && !isMissing(value) && value !== 0 && Math.abs(value) < view.unit.scale / 10;
  return isSmall ? formatReceiptValue(view, receipt, language) : formatCell(view, value, view.unit, language);
}

/** The name of a partner leads to its page; all together have none. */
function RowName({ economy, name, language }: { economy: string; name: string; language: Language }) {
  return siteQuestion.partners.some((partner) => partner === economy) ? <a href={routes.economy(language, economy)}>{name}</a> : name;
}

interface MonthTableProps extends CitedProps {
  readonly found: SiteMonth;
  readonly all: SiteMonths;
}

function headOf(column: MonthColumn, { name, toDate }: SiteMonth['month'], messages: Messages): string {
  if (column === 'month') return name;
  return column === 'to-date' ? toDate : messages['months.on-year-before'];
}
