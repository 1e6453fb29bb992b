import type { Language } from '@sogdia/core';
import { findEconomy } from '@sogdia/core/model';
import { styleOfEconomy } from '../../charts/layout/series-style.ts';
import { type EconomyProfile, economyProfiles, siteScope } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { siteReferences } from '../../lib/site-references.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import { messagesOf } from '../../messages/messages.ts';
import { ClaimsOfEconomy } from '../claims/index.ts';
import { panelTexts, ReceiptOpener } from '../receipts/index.ts';
import { dyadReceiptPages, dyadViewKinds, dyadViewName, ladderIds, ladderViewName, ViewDownloads } from '../records/index.ts';
import { EventList, MoreSources, UnknownList } from '../reports/index.ts';
import { SentenceText, type WrittenProps } from '../text/index.ts';
import { EconomyFigures, EconomyMain } from './economy-figures.tsx';
import { EconomyHeld } from './economy-held.tsx';
import { PartLinks } from './economy-parts.tsx';
import { EconomySheet } from './economy-sheet.tsx';
import { economyTitle } from './facts/economy-title.ts';
import { type SiteEconomy, siteEconomy } from './facts/site-economy.ts';
import { KeyFigures } from './key-figures.tsx';
import { DyadRevisions } from './pair/dyad-revisions.tsx';
import { DyadStated } from './pair/dyad-stated.tsx';
import { EconomyPair } from './pair/economy-pair.tsx';
import { ReachedLevels } from './pair/reached-levels.tsx';

/** An economy: its finding and key figures, both records and why they differ, goods, money, ways, dates, the study, what is unknown, sources. */
export async function EconomyPage({ profile, language }: { profile: EconomyProfile; language: Language }) {
  const messages = messagesOf(language);
  const found = await siteEconomy(profile, language);
  const { economy } = profile;
  const parts = { found, language, messages };
  return (
    <article className={`bounds report economy-page economy-${styleOfEconomy(economy)}`}>
      <EconomyHead {...parts} />
      <KeyFigures {...parts} />
      <PartLinks {...parts} />
      <EconomyMain {...parts} />
      {found.dyad === null ? null : <EconomyPair {...parts} dyad={found.dyad} />}
      <EconomyFigures {...parts} />
      <EconomyHeld {...parts} />
      <EconomyTimeline {...parts} />
      <EconomyStudy {...parts} />
      <EconomyEnd {...parts} />
      <EconomySheet {...parts} />
      <ReceiptOpener
        pages={[...(found.dyad === null ? [] : dyadReceiptPages), ...found.receiptPages].map((page) =>
          routes.economyReceipts(language, economy, page),
        )}
        texts={panelTexts(messages)}
      />
    </article>
  );
}

interface PartProps extends WrittenProps {
  readonly found: SiteEconomy;
}

function EconomyHead({ found, language, messages }: PartProps) {
  const { first, profile, dyad, receipts } = found;
  const isOfPair = !found.answers.includes(first);
  return (
    <header className="view-head">
      <div className="view-bar">
        <p className="kicker">{economyTitle(profile, language, messages)}</p>
        <nav className="pager" aria-label={messages['economies.title']}>
          <a href={routes.economies(language)}>{messages['economies.title']}</a>
          {economyProfiles.map(({ economy }) => (
            <a key={economy} href={routes.economy(language, economy)} aria-current={economy === profile.economy ? 'page' : undefined}>
              {findEconomy(siteScope, economy).names[language]}
            </a>
          ))}
        </nav>
      </div>
      <h1>
        <SentenceText sentence={first.view.headline} locations={isOfPair && dyad !== null ? dyad.receipts.locations : receipts.locations} />
      </h1>
    </header>
  );
}

function EconomyTimeline({ found, language, messages }: PartProps) {
  return (
    <section className="band beyond-the-sheet" aria-labelledby="timeline">
      <h2 id="timeline">{messages['dyad.levels']}</h2>
      <StillDrawing>
        {found.dyad === null ? null : <ReachedLevels dyad={found.dyad} language={language} />}
        <EventList events={found.events} />
      </StillDrawing>
    </section>
  );
}

async function EconomyStudy({ found, language, messages }: PartProps) {
  const { dyad, profile } = found;
  return (
    <>
      <section className="band beyond-the-sheet" aria-labelledby="stated">
        <h2 id="stated">{messages['dyad.stated']}</h2>
        {dyad === null ? null : (
          <StillDrawing>
            <DyadStated stated={dyad.stated} language={language} messages={messages} />
          </StillDrawing>
        )}
        <ClaimsOfEconomy economy={profile.economy} language={language} messages={messages} />
      </section>
      {dyad === null ? null : (
        <section className="band beyond-the-sheet" aria-labelledby="revisions">
          <h2 id="revisions">{messages['dyad.revisions']}</h2>
          <p className="section-about">{messages['dyad.revisions-about']}</p>
          <details className="more">
            <summary>{messages['economies.revised']({ count: dyad.revised.length })}</summary>
            <StillDrawing>
              <DyadRevisions dyad={dyad} references={await siteReferences()} language={language} messages={messages} />
            </StillDrawing>
          </details>
        </section>
      )}
    </>
  );
}

function EconomyEnd({ found, language, messages }: PartProps) {
  const { profile, dyad, sources } = found;
  const { economy } = profile;
  return (
    <>
      <section className="band beyond-the-sheet" aria-labelledby="unknown">
        <h2 id="unknown">{messages['topics.unknown']}</h2>
        <UnknownList texts={profile.unknown} language={language} />
      </section>
      <div className="columns beyond-the-sheet">
        <section aria-labelledby="sources">
          <h2 id="sources">{messages['view.sources']}</h2>
          <StillDrawing>
            <MoreSources sources={sources} language={language} messages={messages} />
          </StillDrawing>
        </section>
        <section aria-labelledby="files">
          <h2 id="files">{messages['view.files']}</h2>
          {dyad === null ? null : (
            <ViewDownloads
              names={[
                ...dyadViewKinds.map((kind) => dyadViewName(economy, kind)),
                ...ladderIds.map((ladder) => ladderViewName(economy, ladder)),
              ]}
              language={language}
              messages={messages}
            />
          )}
          <p>
            <a className="forward" href={routes.records(language)}>
              {messages['dyad.all-records']}
            </a>
          </p>
        </section>
      </div>
    </>
  );
}
