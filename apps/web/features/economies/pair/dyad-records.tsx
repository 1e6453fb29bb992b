import { isMissing, type Receipt } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { nameDiscrepancyPart, type RecordPair } from '@sogdia/core/workspace';
import { TwoRecordsChart } from '../../../charts/forms/two-records/two-records-chart.tsx';
import { cursorRowsOf } from '../../../charts/interaction/cursor-rows.ts';
import { InteractiveChart } from '../../../charts/interaction/interactive-chart.tsx';
import { smallerPageSizes } from '../../../charts/layout/chart-size.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { cursorTextsOf, SourceLine, shownSizesOf } from '../../figures/index.ts';
import { absentYears } from '../../records/index.ts';
import { type CitedProps, NumberLink, NumberMarks } from '../../text/index.ts';

/** The sizes of these charts: a little lower than others of their width. */
const sizes = smallerPageSizes.map((size) => ({ ...size, height: Math.round(size.height * 0.86) }));

/** One flow of a pair: both records as a chart with its cursor, and year by year with the discrepancy in a table. */
export function DyadRecords({ pair, economy, language, messages, locations }: DyadRecordsProps) {
  const title = messages[`records.flow-${pair.flow}`]({ economy });
  const absent = absentYears(pair.mirror, language);
  const { view } = pair;
  return (
    <section className="dyad-records" aria-labelledby={`records-${pair.flow}`}>
      <h2 id={`records-${pair.flow}`}>{title}</h2>
      <p className="chart-subtitle">{view.subtitle}</p>
      <InteractiveChart
        rows={cursorRowsOf(view, language, locations.idOf, sizes)}
        sizes={shownSizesOf(sizes)}
        texts={cursorTextsOf({ ...view, title }, messages)}
        tableId={`table-${pair.flow}`}
        hasEvents={view.annotations.length > 0}
      >
        <StillDrawing>
          {sizes.map((size) => (
            <TwoRecordsChart
              key={size.id}
              {...{ pair, size, language }}
              name={messages['records.chart-name']({ title, from: view.spec.from, to: view.spec.to })}
              scope={pair.flow}
              idOf={locations.idOf}
            />
          ))}
        </StillDrawing>
      </InteractiveChart>
      <SourceLine view={view} messages={messages} />
      {absent === null ? null : <p className="absent-note">{messages['records.absent']({ economy, years: absent })}</p>}
      <DiscrepancyYears pair={pair} economy={economy} title={title} language={language} messages={messages} locations={locations} />
    </section>
  );
}

function DiscrepancyYears({ pair, economy, title, language, messages, locations }: DyadRecordsProps & { title: string }) {
  const parts = (['difference', 'ratio', 'rest'] as const).map((part) => nameDiscrepancyPart(part, pair.view.spec.factor, language));
  const heads = [messages['records.own'], economy, ...parts];
  return (
    <details className="more" id={`table-${pair.flow}`}>
      <summary>{messages['records.by-year']}</summary>
      <StillDrawing>
        <section className="table-scroll" aria-label={messages['table.region']({ title })}>
          <table className="numbers">
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{messages['records.year']}</th>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {pair.discrepancy.points.map(({ period, difference, ratio, rest }) => {
                const points = [pair.own, pair.mirror].flatMap((series) => series.points.find((point) => point.period === period) ?? []);
                const ofYear = points.map(({ receipt }) => receipt);
                const isRevised = (receipt: Receipt) => points.some((point) => point.receipt === receipt && point.revised !== null);
                const parts = isMissing(difference.value) ? [] : [difference, ratio, rest];
                return (
                  <tr key={period}>
                    <th scope="row" data-period={period}>
                      {period}
                    </th>
                    {[...ofYear, ...parts].map((receipt, index) => (
                      <td key={heads[index]} className="amount">
                        <NumberLink receipt={receipt} locations={locations} {...(isMissing(receipt.value) ? { className: 'absent' } : {})}>
                          {formatReceiptValue(pair.view, receipt, language)}
                        </NumberLink>
                        <NumberMarks receipt={receipt} revised={isRevised(receipt)} locations={locations} messages={messages} />
                      </td>
                    ))}
                    {parts.length > 0 ? null : <td colSpan={3}>{messages['records.no-discrepancy']}</td>}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      </StillDrawing>
    </details>
  );
}

interface DyadRecordsProps extends CitedProps {
  readonly pair: RecordPair;
  readonly economy: string;
}
