import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { SourceList, TermsOfSources, ViewFigure, ViewTable } from '../../figures/index.ts';
import { panelTexts, ReceiptOpener } from '../../receipts/index.ts';
import { Band, Folded, ForwardLink, OriginalText, SentenceText, TextList, type WrittenProps } from '../../text/index.ts';
import { MonthMoves } from './month-moves.tsx';
import { monthLocations, receiptPagesOf } from './month-receipts.ts';
import { sentencesOfMonth } from './month-sentences.ts';
import { monthColumns } from './month-specs.ts';
import { MonthTable } from './month-table.tsx';
import { siteMonth } from './site-month.ts';
import { type Month, siteMonths } from './site-months.ts';
import { StandingOut } from './standing-out.tsx';

/** A month: what it came to beside the year before and what moved it, each flow with each partner, what stands out, and the months up to it. */
export async function MonthPage({ month, language, messages }: WrittenProps & { month: Month }) {
  const [all, found] = await Promise.all([siteMonths(language), siteMonth(month, language)]);
  const locations = monthLocations(language);
  const texts = { language, messages, locations };
  return (
    <article className="bounds report month">
      <header className="view-head">
        <MonthList months={all.months} month={month} language={language} messages={messages} />
        <p className="kicker">
          {month.name} <span>{messages['months.about']}</span>
        </p>
        {found.headlines['month'] === undefined ? null : (
          <SentenceText as="h1" sentence={found.headlines['month'].headline} locations={locations} />
        )}
      </header>
      {month.number - 12 < all.held.first ? null : (
        <StillDrawing>
          <MonthMoves month={month} all={all} {...texts} />
        </StillDrawing>
      )}
      <ul className="month-facts">
        {sentencesOfMonth(found, all, language, messages).map((sentence) => (
          <li key={sentence.name}>
            <h2>{messages[`months.${sentence.name}`]}</h2>
            <SentenceText as="p" sentence={sentence} locations={locations} />
          </li>
        ))}
      </ul>
      <StillDrawing>
        <MonthTable found={found} all={all} {...texts} />
      </StillDrawing>
      <p className="table-key">
        {[
          messages['table.receipts'],
          messages['months.key'],
          ...(found.standingOut.length > 0 ? [messages['months.flag-key']] : []),
          ...(month.number - 12 < all.held.first ? [messages['months.held-from']({ month: all.months[0]?.name ?? month.name })] : []),
        ].join(messages['joint.space'])}
      </p>
      <Folded summary={messages['months.files']}>
        <ul className="inline-links month-files">
          {monthColumns.map((column) => (
            <li key={column}>
              <a href={routes.monthFile(column)} download={`sogdia-${column}.csv`}>
                {messages[`months.column-${column}`]}
              </a>
            </li>
          ))}
          <li>
            <ForwardLink href={routes.explore(language, all.columns.month.query)}>{messages['view.explore']}</ForwardLink>
          </li>
        </ul>
      </Folded>
      <StandingOut found={found} {...texts} />
      {month.number - all.held.first < leastMonths ? null : (
        <Band id="headline" title={<SentenceText sentence={found.figure.headline} locations={locations} />}>
          <Folded className="more month-figure" summary={found.figure.title}>
            <OriginalText as="p" className="chart-subtitle" text={found.figure.subtitle} messages={messages} />
            <figure className="chart-figure">
              <ViewFigure
                view={found.figure}
                {...texts}
                scope={month.id}
                tableId={`${month.id}-table`}
                Drawings={StillDrawing}
                isSmall={false}
              />
              <StillDrawing>
                <ViewTable view={found.figure} {...texts} id={`${month.id}-table`} open={false} />
              </StillDrawing>
            </figure>
          </Folded>
        </Band>
      )}
      <Folded summary={messages['months.notes-to-date']({ period: month.toDate })}>
        <TextList className="notes" texts={found.notesToDate} />
      </Folded>
      <details className="more" id="sources">
        <summary>{messages['view.sources']}</summary>
        <SourceList sources={found.sources} {...{ language, messages }} />
        <TermsOfSources language={language} messages={messages} />
      </details>
      <ReceiptOpener pages={receiptPagesOf(month.id).map((page) => routes.monthReceipts(language, page))} texts={panelTexts(messages)} />
    </article>
  );
}

/** A line needs so many months before its last to be one. */
const leastMonths = 2;

/** Every month of the year of a page, its month marked, after the other years, each of which leads to its last month that is held. */
function MonthList({ months, month, language, messages }: WrittenProps & { months: readonly Month[]; month: Month }) {
  const years = [...Map.groupBy(months, ({ number }) => Math.floor(number / 12))];
  const ofPage = Math.floor(month.number / 12);
  return (
    <nav className="month-list" aria-label={messages['months.pages']}>
      {years.map(([year, some]) => {
        const last = some.at(-1);
        return last === undefined || year === ofPage ? null : (
          <a key={year} href={routes.month(language, last.id)} aria-label={last.name}>
            {year}
          </a>
        );
      })}
      <b>{ofPage}</b>
      {months
        .filter(({ number }) => Math.floor(number / 12) === ofPage)
        .map((one) => (
          <a
            key={one.id}
            href={routes.month(language, one.id)}
            aria-label={one.name}
            aria-current={one.id === month.id ? 'page' : undefined}
          >
            {messages['months.in-year']({ month: one.name, year: String(ofPage) })}
          </a>
        ))}
    </nav>
  );
}
