import { type ConclusionCurve, describeConclusion } from '@sogdia/core/workspace';
import { fileName } from '../../exports/file-name.ts';
import { siteQuestion, siteScope } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { ViewSources } from '../figures/index.ts';
import { LensWays } from '../lenses/index.ts';
import { panelTexts, ReceiptOpener } from '../receipts/index.ts';
import { Band, type CitedProps, Folded, SentenceText, TermText, TextList, type WrittenProps } from '../text/index.ts';
import { DiscrepancyTable } from './discrepancy-table.tsx';
import { recordsReceiptPages } from './facts/shown-conclusions.ts';
import { siteTwoRecords } from './facts/site-two-records.ts';
import { recordsPageSpecs, twoRecordsView } from './facts/two-records-views.ts';
import { RecordPanels } from './record-panels.tsx';
import { RecordsKey } from './records-key.tsx';

/** Both records of all ten flows: charts, gaps part by part, what the conclusions rest on, and, folded, what is longer. */
export async function TwoRecordsPage({ language, messages }: WrittenProps) {
  const [shown, exports, imports] = await Promise.all([
    siteTwoRecords(language),
    twoRecordsView('two-records-export', language),
    twoRecordsView('two-records-import', language),
  ]);
  const { locations } = shown.receipts;
  const texts = { language, messages, locations };
  const years = ({ from, to }: { from: number; to: number }) => ({ from: String(from), to: String(to) });
  return (
    <article className="bounds two-records">
      <header className="view-head">
        <p className="kicker">{messages['records.title']}</p>
        <SentenceText as="h1" sentence={exports.headline} locations={locations} />
        <p className="lead">
          <TermText text={messages['records.about']} terms={['flow', 'record']} language={language} />
        </p>
        <LensWays view={exports} spec={{ ...exports.spec, measures: ['export', 'import'] }} language={language} messages={messages} />
        <RecordsKey language={language} messages={messages} />
      </header>
      <Band id="exports" title={exports.title} about={messages['records.own-scale'](years(exports.spec))}>
        <RecordPanels pairs={shown.pairs[0] ?? []} scope="recent" {...texts} />
      </Band>
      <Band id="imports" title={imports.title}>
        <Folded summary={messages['records.open-charts']}>
          <RecordPanels pairs={shown.pairs[1] ?? []} scope="recent" {...texts} />
        </Folded>
      </Band>
      <Band
        id="discrepancies"
        title={messages['records.discrepancy-heading']}
        about={<TermText text={messages['records.discrepancy-about']} terms={['valuation', 'factor']} language={language} />}
      >
        <DiscrepancyTable pairs={shown.pairs.flat()} factor={exports.spec.factor} {...texts} />
      </Band>
      <Band
        id="conclusions"
        title={messages['records.conclusions']}
        about={
          <TermText
            text={messages['records.conclusions-about']}
            terms={['factor', 'reconciled', 'absence', 'vintage', 'discrepancy']}
            language={language}
          />
        }
      >
        <Conclusions curves={shown.conclusions} {...texts} />
      </Band>
      <Band id="sources" title={messages['records.sources']}>
        <Folded summary={messages['records.open-sources']}>
          <ViewSources view={exports} language={language} messages={messages} />
          <TextList className="notes" texts={exports.notes} />
          <p className="inline-links">
            <a href={`${routes.data(language)}#coverage`}>{messages['data.coverage']}</a>
          </p>
          <ViewDownloads names={Object.keys(recordsPageSpecs)} language={language} messages={messages} />
        </Folded>
      </Band>
      <ReceiptOpener pages={recordsReceiptPages.map((page) => routes.recordsReceipts(language, page))} texts={panelTexts(messages)} />
    </article>
  );
}

/** The views of a page, each in Explore and as files. */
async function ViewDownloads({ names, language, messages }: WrittenProps & { names: readonly string[] }) {
  const views = await Promise.all(names.map(async (name) => ({ name, view: await twoRecordsView(name, language) })));
  return (
    <ul className="view-downloads">
      {views.map(({ name, view }) => (
        <li key={name}>
          <a href={routes.explore(language, view.query)}>{view.title}</a>{' '}
          <span className="muted">
            {view.spec.from}–{view.spec.to}
          </span>
          <span className="download-files">
            {(['csv', 'json'] as const).map((format) => (
              <a
                key={format}
                href={routes.viewFile(name, format)}
                download={fileName(view, format)}
                aria-label={messages['records.file']({ format: format.toUpperCase(), title: view.title })}
              >
                {format.toUpperCase()}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

const { reporter } = siteQuestion;

/** What the conclusions of the study come to under every record, method and vintage: in words. */
function Conclusions({ curves, language, messages, locations }: CitedProps & { curves: readonly ConclusionCurve[] }) {
  return (
    <ul className="conclusions">
      {curves.map((curve) => {
        const { statement, counts, survivesIn, flipsIn, range } = describeConclusion(siteScope, curve, reporter, language);
        return (
          <li key={curve.id}>
            <h3>{statement}</h3>
            <p>
              {counts}
              {messages['joint.space']}
              {range === null ? null : <SentenceText sentence={range} locations={locations} />}
            </p>
            <Folded summary={messages['records.ways']}>
              <p className="muted">{[survivesIn, flipsIn].filter((part) => part !== null).join(messages['joint.space'])}</p>
            </Folded>
          </li>
        );
      })}
    </ul>
  );
}
