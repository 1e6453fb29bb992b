import type { Language, TradeView } from '@sogdia/core';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { SourceLine, ViewKey, ViewSources, ViewTable } from '../../figures/index.ts';
import { LensWays } from '../../lenses/index.ts';
import { panelTexts, ReceiptOpener } from '../../receipts/index.ts';
import { RecordPanels, RecordsKey } from '../../records/index.ts';
import { SentenceText } from '../../text/index.ts';
import { LogFigure, ScaledFigure } from './scaled-figure.tsx';
import { historyReceiptPages, historyTitle, siteHistory } from './site-history.ts';
import { YearsOfFall } from './years-of-fall.tsx';

/** The long record: what the trade was at first, whether it grew steadily, and both records of every flow since then. */
export async function HistoryPage({ language }: { language: Language }) {
  const messages = messagesOf(language);
  const { total, steadiness, partners, steadinessOfPartners, pairs, sourcesOfTotal, sourcesOfPairs, receipts } =
    await siteHistory(language);
  const { locations } = receipts;
  const years = { from: String(total.spec.from), to: String(total.spec.to) };
  return (
    <article className="bounds history">
      <header className="view-head">
        <p className="kicker">{historyTitle(language)}</p>
        <h1>
          <SentenceText sentence={total.headline} locations={locations} />
        </h1>
        <Head view={total} />
        <LensWays view={total} language={language} messages={messages} />
      </header>
      <figure className="chart-figure with-words">
        <div className="drawing">
          <ScaledFigure view={total} scope="total" tableId="table" language={language} messages={messages} locations={locations} />
          <ViewKey view={total} language={language} messages={messages} />
          <SourceLine view={total} messages={messages} />
          <ViewTable view={total} language={language} messages={messages} locations={locations} id="table" open={false} />
        </div>
        <figcaption>
          <YearsOfFall steadiness={steadiness} messages={messages} locations={locations} />
          <h2>{messages['history.sources']}</h2>
          <p className="section-about">
            {sourcesOfTotal} {messages['history.source']}
          </p>
          <ViewSources view={total} language={language} messages={messages} />
        </figcaption>
      </figure>
      <section className="band" aria-labelledby="partners">
        <h2 id="partners">{messages['history.partners']}</h2>
        <Head view={partners} />
        <figure className="chart-figure with-words">
          <div className="drawing">
            <LogFigure view={partners} scope="partners" language={language} messages={messages} locations={locations} />
            <ViewKey view={partners} language={language} messages={messages} />
            <SourceLine view={partners} messages={messages} />
            <ViewTable view={partners} language={language} messages={messages} locations={locations} id="table-partners" open={false} />
          </div>
          <figcaption>
            <ul className="sentences">
              {steadinessOfPartners.map(({ summary }) => (
                <li key={summary.text}>
                  <SentenceText sentence={summary} locations={locations} />.
                </li>
              ))}
            </ul>
          </figcaption>
        </figure>
      </section>
      <section className="band" aria-labelledby="long">
        <h2 id="long">{messages['records.long'](years)}</h2>
        <p className="section-about">
          {sourcesOfPairs} {messages['records.long-about']}
        </p>
        <RecordsKey language={language} messages={messages} />
        {pairs.map((some) => (
          <RecordPanels key={some[0]?.flow} pairs={some} scope="long" language={language} messages={messages} locations={locations} />
        ))}
      </section>
      <p>
        <a className="forward" href={routes.explore(language, total.query)}>
          {messages['view.explore']}
        </a>
        <br />
        <a className="forward" href={routes.records(language)}>
          {messages['dyad.all-records']}
        </a>
      </p>
      <ReceiptOpener pages={historyReceiptPages.map((page) => routes.historyReceipts(language, page))} texts={panelTexts(messages)} />
    </article>
  );
}

function Head({ view }: { view: TradeView }) {
  return (
    <>
      <p className="chart-title">{view.title}</p>
      <p className="chart-subtitle">{view.subtitle}</p>
    </>
  );
}
