import { findEconomy, formatReceiptValue, type Language } from '@sogdia/core';
import { styleOfEconomy } from '../../charts/layout/series-style.ts';
import { siteScope } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { siteReferences } from '../../lib/site-references.ts';
import { messagesOf } from '../../messages/messages.ts';
import { ClaimsOfEconomy } from '../claims/index.ts';
import { ViewEvents, ViewSources } from '../figures/index.ts';
import { panelTexts, ReceiptOpener } from '../receipts/index.ts';
import {
  dyadEconomies,
  dyadReceiptPages,
  dyadViewKinds,
  dyadViewName,
  ladderIds,
  ladderViewName,
  RecordsKey,
  siteDyad,
  ViewDownloads,
} from '../records/index.ts';
import { NumberLink, SentenceText } from '../text/index.ts';
import { DyadMeasures } from './dyad-measures.tsx';
import { DyadRecords } from './dyad-records.tsx';
import { DyadRevisions } from './dyad-revisions.tsx';
import { DyadStated } from './dyad-stated.tsx';

/** The trade of the reporter with one economy: two records, measures, levels reached, events, the study, revisions, files. */
export async function DyadPage({ economy, language }: { economy: string; language: Language }) {
  const messages = messagesOf(language);
  const [dyad, references] = await Promise.all([siteDyad(economy, language), siteReferences()]);
  const { locations } = dyad.receipts;
  const name = findEconomy(siteScope, economy).names[language];
  return (
    <article className={`bounds dyad economy-${styleOfEconomy(economy)}`}>
      <header className="view-head">
        <div className="view-bar">
          <p className="kicker">{messages['dyad.title']({ economy: name })}</p>
          <nav className="pager" aria-label={messages['dyad.pages']}>
            {dyadEconomies.map((code) => (
              <a key={code} href={routes.dyad(language, code)} aria-current={code === economy ? 'page' : undefined}>
                {findEconomy(siteScope, code).names[language]}
              </a>
            ))}
          </nav>
        </div>
        <h1>
          <SentenceText sentence={dyad.views.export.headline} locations={locations} />
        </h1>
        <RecordsKey messages={messages} />
      </header>
      <div className="dyad-pairs">
        {dyad.pairs.map((pair) => (
          <DyadRecords key={pair.flow} pair={pair} economy={name} language={language} messages={messages} locations={locations} />
        ))}
      </div>
      <DyadMeasures dyad={dyad} language={language} messages={messages} />
      <section className="band" aria-labelledby="levels">
        <h2 id="levels">{messages['dyad.levels']}</h2>
        <dl className="facts">
          {dyad.ladders.map((ladder) => (
            <div key={ladder.name}>
              <dt>{ladder.name}</dt>
              <dd>
                {ladder.stages.map(({ level, name: reached, since }, index) => (
                  <span key={level}>
                    {index === 0 ? '' : ', '}
                    {reached}{' '}
                    <NumberLink receipt={since} locations={locations}>
                      {formatReceiptValue(siteScope, since, language)}
                    </NumberLink>
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <ViewEvents view={dyad.views.export} messages={messages} />
      </section>
      <section className="band beyond-the-sheet" aria-labelledby="stated">
        <h2 id="stated">{messages['dyad.stated']}</h2>
        <DyadStated stated={dyad.stated} language={language} messages={messages} />
        <ClaimsOfEconomy economy={economy} language={language} messages={messages} />
      </section>
      <section className="band beyond-the-sheet" aria-labelledby="revisions">
        <h2 id="revisions">{messages['dyad.revisions']}</h2>
        <p className="section-about">{messages['dyad.revisions-about']}</p>
        <DyadRevisions dyad={dyad} references={references} language={language} messages={messages} />
      </section>
      <div className="columns beyond-the-sheet">
        <section aria-labelledby="sources">
          <h2 id="sources">{messages['view.sources']}</h2>
          <ViewSources view={dyad.views.export} language={language} messages={messages} />
        </section>
        <section aria-labelledby="files">
          <h2 id="files">{messages['view.files']}</h2>
          <ViewDownloads
            names={[
              ...dyadViewKinds.map((kind) => dyadViewName(economy, kind)),
              ...ladderIds.map((ladder) => ladderViewName(economy, ladder)),
            ]}
            language={language}
            messages={messages}
          />
          <p>
            <a className="forward" href={routes.records(language)}>
              {messages['dyad.all-records']}
            </a>
          </p>
        </section>
      </div>
      <ReceiptOpener pages={dyadReceiptPages.map((page) => routes.dyadReceipts(language, economy, page))} texts={panelTexts(messages)} />
    </article>
  );
}
