import { isMissing, type Receipt } from '@sogdia/core';
import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { nameDiscrepancyPart, type RecordPair } from '@sogdia/core/workspace';
import { gapRoom } from '../../../charts/forms/two-records/place-gap.ts';
import { TwoRecordsChart } from '../../../charts/forms/two-records/two-records-chart.tsx';
import { layOutTwoRecords } from '../../../charts/forms/two-records/two-records-layout.ts';
import { cursorRowsOf } from '../../../charts/interaction/cursor-rows.ts';
import { InteractiveChart } from '../../../charts/interaction/interactive-chart.tsx';
import { StillDrawing } from '../../../lib/still/index.ts';
import { cursorTextsOf, SourceLine, shownSizesOf } from '../../figures/index.ts';
import { absentYears } from '../../records/index.ts';
import { type CitedProps, NumberLink, NumberMarks } from '../../text/index.ts';
import { answerSizes, firstSizes } from '../chart-sizes.ts';

/** One flow of a pair: both records as a chart with its cursor and the gap measured, and year by year in a table one action away. */
export function PairFigure({ pair, isFirst = false, language, messages, locations }: PairFigureProps) {
  const view = { ...pair.view, annotations: [] };
  const economy = formatEconomy(view, pair.economy, language);
  const title = messages[`records.flow-${pair.flow}`]({ economy });
  const absent = absentYears(pair.mirror, language);
  const sizes = isFirst ? firstSizes : answerSizes;
  return (
    <div className="part-figure">
      <p className="chart-title">{title}</p>
      <p className="chart-subtitle">{view.subtitle}</p>
      <InteractiveChart
        rows={cursorRowsOf(view, language, locations.idOf, sizes, (_, size) =>
          layOutTwoRecords({ ...pair, view }, size, language, gapRoom),
        )}
        sizes={shownSizesOf(sizes)}
        texts={cursorTextsOf({ ...view, title }, messages)}
        tableId={`table-${pair.flow}`}
        hasEvents={false}
      >
        <StillDrawing>
          {sizes.map((size) => (
            <TwoRecordsChart
              key={size.id}
              {...{ size, language }}
              pair={{ ...pair, view }}
              name={messages['records.chart-name']({ title, from: view.spec.from, to: view.spec.to })}
              scope={pair.flow}
              idOf={locations.idOf}
              gapName={messages['economies.gap']}
            />
          ))}
        </StillDrawing>
      </InteractiveChart>
      <SourceLine view={view} messages={messages} />
      {absent === null ? null : <p className="absent-note">{messages['records.absent']({ economy, years: absent })}</p>}
      <DiscrepancyYears pair={pair} economy={economy} title={title} language={language} messages={messages} locations={locations} />
    </div>
  );
}

function DiscrepancyYears({ pair, economy, title, language, messages, locations }: YearsProps) {
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

interface PairFigureProps extends CitedProps {
  readonly pair: RecordPair;
  readonly isFirst?: boolean;
}

interface YearsProps extends CitedProps {
  readonly pair: RecordPair;
  readonly economy: string;
  readonly title: string;
}
