import type { Language } from '@sogdia/core';
import { explainDiscrepancy } from '@sogdia/core/workspace';
import { routes } from '../../lib/routes.ts';
import { siteReferences } from '../../lib/site-references.ts';
import { messagesOf } from '../../messages/messages.ts';
import { ViewSources } from '../figures/index.ts';
import { LensWays } from '../lenses/index.ts';
import { panelTexts, ReceiptOpener } from '../receipts/index.ts';
import { SentenceText, TermText } from '../text/index.ts';
import { Conclusions } from './conclusions.tsx';
import { CoverageOfRecords } from './coverage-of-records.tsx';
import { DiscrepancyTable } from './discrepancy-table.tsx';
import { recordsReceiptPages } from './facts/shown-conclusions.ts';
import { siteTwoRecords } from './facts/site-two-records.ts';
import { recordsPageSpecs, twoRecordsView } from './facts/two-records-views.ts';
import { IncompleteReports } from './incomplete-reports.tsx';
import { RecordPanels } from './record-panels.tsx';
import { RecordsKey } from './records-key.tsx';
import { ViewDownloads } from './view-downloads.tsx';

/** Both records of all ten flows: charts, discrepancies part by part, coverage, the years before, and what the conclusions rest on. */
export async function TwoRecordsPage({ language }: { language: Language }) {
  const messages = messagesOf(language);
  const [shown, references, exports, imports, long] = await Promise.all([
    siteTwoRecords(language),
    siteReferences(),
    twoRecordsView('two-records-export', language),
    twoRecordsView('two-records-import', language),
    twoRecordsView('two-records-export-since-1992', language),
  ]);
  const { locations } = shown.receipts;
  const pairs = shown.recent.flat();
  const years = ({ from, to }: { from: number; to: number }) => ({ from: String(from), to: String(to) });
  return (
    <article className="bounds two-records">
      <header className="view-head">
        <p className="kicker">{messages['records.title']}</p>
        <h1>
          <SentenceText sentence={exports.headline} locations={locations} />
        </h1>
        <p className="lead">
          <TermText text={messages['records.about']} terms={['flow', 'record']} language={language} />
        </p>
        <LensWays view={exports} spec={{ ...exports.spec, measures: ['export', 'import'] }} language={language} messages={messages} />
        <RecordsKey messages={messages} />
      </header>
      {[exports, imports].map((view, index) => (
        <section key={view.query} className="band" aria-labelledby={`recent-${index}`}>
          <h2 id={`recent-${index}`}>{view.title}</h2>
          <p className="section-about">{messages['records.own-scale'](years(view.spec))}</p>
          <RecordPanels pairs={shown.recent[index] ?? []} scope="recent" language={language} messages={messages} locations={locations} />
        </section>
      ))}
      <section className="band" aria-labelledby="discrepancies">
        <h2 id="discrepancies">{messages['records.discrepancy-heading']}</h2>
        <p className="section-about">
          <TermText text={messages['records.discrepancy-about']} terms={['valuation', 'factor']} language={language} />
        </p>
        <DiscrepancyTable pairs={pairs} factor={exports.spec.factor} language={language} messages={messages} locations={locations} />
        <h3>{messages['records.explain']}</h3>
        <ul className="notes">
          {explainDiscrepancy(language).map(({ name, text }) => (
            <li key={name}>{text}</li>
          ))}
        </ul>
      </section>
      <section className="band" aria-labelledby="incomplete">
        <h2 id="incomplete">{messages['records.incomplete']}</h2>
        <p className="section-about">{messages['records.incomplete-about']}</p>
        <IncompleteReports {...{ references, language, messages, locations }} triangles={shown.incomplete} />
      </section>
      <section className="band" aria-labelledby="conclusions">
        <h2 id="conclusions">{messages['records.conclusions']}</h2>
        <p className="section-about">
          <TermText
            text={messages['records.conclusions-about']}
            terms={['factor', 'reconciled', 'absence', 'vintage', 'discrepancy']}
            language={language}
          />
        </p>
        <Conclusions conclusions={shown.conclusions} language={language} messages={messages} locations={locations} />
      </section>
      <section className="band" aria-labelledby="long">
        <h2 id="long">{messages['records.long'](years(long.spec))}</h2>
        <p className="section-about">
          <TermText text={messages['records.long-about']} terms={['source', 'imputed']} language={language} />
        </p>
        <p>
          <a className="forward" href={routes.history(language)}>
            {messages['history.open'](years(long.spec))}
          </a>
        </p>
      </section>
      <section className="band" aria-labelledby="coverage">
        <h2 id="coverage">{messages['records.coverage']}</h2>
        <p className="section-about">{messages['records.coverage-about'](years(long.spec))}</p>
        <CoverageOfRecords pairs={shown.long.flat()} language={language} messages={messages} />
      </section>
      <div className="columns">
        <section aria-labelledby="sources">
          <h2 id="sources">{messages['view.sources']}</h2>
          <ViewSources view={exports} language={language} messages={messages} />
          <h3>{messages['view.notes']}</h3>
          <ul className="notes">
            {exports.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="files">
          <h2 id="files">{messages['view.files']}</h2>
          <ViewDownloads names={Object.keys(recordsPageSpecs)} language={language} messages={messages} />
        </section>
      </div>
      <ReceiptOpener pages={recordsReceiptPages.map((page) => routes.recordsReceipts(language, page))} texts={panelTexts(messages)} />
    </article>
  );
}
