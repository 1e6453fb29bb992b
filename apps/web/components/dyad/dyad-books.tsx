import { type BookPair, formatReceiptValue, isMissing, type Language, nameGapPart, type Receipt } from '@sogdia/core';
import { pageSizes } from '../../charts/frame/chart-size.ts';
import { cursorRowsOf } from '../../charts/interaction/cursor-rows.ts';
import { InteractiveChart } from '../../charts/interaction/interactive-chart.tsx';
import { TwoBooksChart } from '../../charts/two-books/two-books-chart.tsx';
import type { ReceiptPlaces } from '../../lib/receipt-places.ts';
import { absentYears } from '../../lib/year-runs.ts';
import type { Messages } from '../../messages/messages.ts';
import { NumberLink } from '../text/number-link.tsx';
import { NumberMarks } from '../text/number-marks.tsx';
import { cursorTextsOf, shownSizes } from '../view/cursor-texts-of.ts';
import { ReadingControls } from '../view/reading-controls.tsx';
import { StillDrawing } from '../view/still-drawing.tsx';

/** One flow of a pair: both records as a chart with its cursor, and year by year with the gap in a table. */
export function DyadBooks({ pair, economy, language, messages, places }: DyadBooksProps) {
  const title = messages[`books.flow-${pair.flow}`]({ economy });
  const absent = absentYears(pair.mirror, language);
  const { view } = pair;
  return (
    <section className="dyad-books" aria-labelledby={`books-${pair.flow}`}>
      <h2 id={`books-${pair.flow}`}>{title}</h2>
      <p className="chart-subtitle">{view.subtitle}</p>
      <ReadingControls view={view} language={language} messages={messages} />
      <InteractiveChart
        rows={cursorRowsOf(view, language, places.cellOf)}
        sizes={shownSizes}
        texts={cursorTextsOf({ ...view, title }, messages)}
        tableId={`table-${pair.flow}`}
        hasEvents={view.annotations.length > 0}
      >
        <StillDrawing>
          {pageSizes.map((size) => (
            <TwoBooksChart
              key={size.id}
              pair={pair}
              size={{ ...size, height: Math.round(size.height * 0.86) }}
              language={language}
              name={messages['books.chart-name']({ title, from: view.spec.from, to: view.spec.to })}
              scope={pair.flow}
              cellOf={places.cellOf}
            />
          ))}
        </StillDrawing>
      </InteractiveChart>
      {absent === null ? null : <p className="absent-note">{messages['books.absent']({ economy, years: absent })}</p>}
      <GapYears pair={pair} economy={economy} title={title} language={language} messages={messages} places={places} />
    </section>
  );
}

function GapYears({ pair, economy, title, language, messages, places }: DyadBooksProps & { title: string }) {
  const parts = (['difference', 'ratio', 'rest'] as const).map((part) => nameGapPart(part, pair.view.spec.factor, language));
  const heads = [messages['books.own'], economy, ...parts];
  return (
    <details className="more" id={`table-${pair.flow}`}>
      <summary>{messages['books.by-year']}</summary>
      <section className="table-scroll" aria-label={messages['table.region']({ title })}>
        <table className="numbers">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{messages['books.year']}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pair.gap.points.map(({ period, difference, ratio, rest }) => {
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
                      <NumberLink receipt={receipt} places={places} {...(isMissing(receipt.value) ? { className: 'absent' } : {})}>
                        {formatReceiptValue(receipt, language)}
                      </NumberLink>
                      <NumberMarks receipt={receipt} revised={isRevised(receipt)} places={places} messages={messages} />
                    </td>
                  ))}
                  {parts.length > 0 ? null : <td colSpan={3}>{messages['books.no-gap']}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}

interface DyadBooksProps {
  readonly pair: BookPair;
  readonly economy: string;
  readonly language: Language;
  readonly messages: Messages;
  readonly places: ReceiptPlaces;
}
