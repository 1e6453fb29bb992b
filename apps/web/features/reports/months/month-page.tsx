import type { Language } from '@sogdia/core';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { SourceList, TermsOfSources } from '../../figures/index.ts';
import { panelTexts, ReceiptOpener } from '../../receipts/index.ts';
import { SentenceText } from '../../text/index.ts';
import { ReportFigure } from '../figure/report-figure.tsx';
import { MonthList, MonthPager } from './month-list.tsx';
import { monthLocations, receiptPagesOf } from './month-receipts.ts';
import { sentencesOfMonth } from './month-sentences.ts';
import { monthColumns, monthFlows } from './month-specs.ts';
import { MonthTable } from './month-table.tsx';
import { siteMonth } from './site-month.ts';
import { type Month, siteMonths } from './site-months.ts';
import { StandingOut } from './standing-out.tsx';

/** A month: what it came to beside the year before, each flow with each partner, what stands out, the months up to it, and all other months. */
export async function MonthPage({ month, language }: { month: Month; language: Language }) {
  const messages = messagesOf(language);
  const [all, found] = await Promise.all([siteMonths(language), siteMonth(month, language)]);
  const locations = monthLocations(language);
  const texts = { language, messages, locations };
  return (
    <article className="bounds report month">
      <header className="view-head">
        <div className="view-bar">
          <p className="kicker">
            {month.name} <span>{messages['months.about']}</span>
          </p>
          <MonthPager months={all.months} month={month} language={language} messages={messages} />
        </div>
        {found.headlines['month'] === undefined ? null : (
          <h1>
            <SentenceText sentence={found.headlines['month'].headline} locations={locations} />
          </h1>
        )}
      </header>
      <ul className="month-facts">
        {sentencesOfMonth(found, all, language, messages).map((sentence) => (
          <li key={sentence.name}>
            <h2>{messages[`months.${sentence.name}`]}</h2>
            <p>
              <SentenceText sentence={sentence} locations={locations} />
            </p>
          </li>
        ))}
      </ul>
      <div className="month-tables">
        <StillDrawing>
          {monthFlows.map((flow) => (
            <MonthTable key={flow} flow={flow} found={found} all={all} {...texts} />
          ))}
        </StillDrawing>
      </div>
      <p className="table-key">
        {messages['table.receipts']} {messages['months.key']} {found.standingOut.length > 0 ? messages['months.flag-key'] : null}{' '}
        {month.number - 12 < all.held.first ? messages['months.held-from']({ month: all.months[0]?.name ?? month.name }) : null}
      </p>
      <ul className="inline-links month-files">
        <li>
          <span>{messages['months.files']}</span>
        </li>
        {monthColumns.map((column) => (
          <li key={column}>
            <a href={routes.monthFile(column)} download={`sogdia-${column}.csv`}>
              {messages[`months.column-${column}`]}
            </a>
          </li>
        ))}
        <li>
          <a className="forward" href={routes.explore(language, all.columns.month.query)}>
            {messages['view.explore']}
          </a>
        </li>
      </ul>
      <StandingOut found={found} {...texts} />
      {month.number - all.held.first < leastMonths
        ? null
        : found.figures.map(({ flow, view }) => (
            <section key={flow} id={flow} className="band" aria-labelledby={`${flow}-headline`}>
              <h2 id={`${flow}-headline`}>
                <SentenceText sentence={view.headline} locations={locations} />
              </h2>
              <ReportFigure
                id={`${month.id}-${flow}`}
                view={view}
                file={{ href: routes.monthFile('month'), name: 'sogdia-month.csv', holdsMore: true }}
                {...texts}
              />
            </section>
          ))}
      <details className="more notes-to-date">
        <summary>{messages['months.notes-to-date']({ period: month.toDate })}</summary>
        <ul className="notes">
          {found.notesToDate.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </details>
      <MonthList months={all.months} month={month} language={language} messages={messages} />
      <section className="band" aria-labelledby="sources">
        <h2 id="sources">{messages['view.sources']}</h2>
        <SourceList sources={found.sources} language={language} />
        <TermsOfSources language={language} messages={messages} />
      </section>
      <ReceiptOpener pages={receiptPagesOf(month.id).map((page) => routes.monthReceipts(language, page))} texts={panelTexts(messages)} />
    </article>
  );
}

/** A line needs so many months before its last to be one. */
const leastMonths = 2;
