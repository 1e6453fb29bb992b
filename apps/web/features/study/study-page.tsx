import type { Language } from '@sogdia/core';
import type { ClaimSummary } from '@sogdia/core/claims';
import { verdictKindSchema } from '@sogdia/core/model';
import { claimCatalogueOf } from '@sogdia/core/workspace';
import { askedStudy } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import { type Messages, messagesOf } from '../../messages/messages.ts';
import {
  allClaims,
  ClaimChoice,
  ClaimLedgerFiles,
  claimReceiptPages,
  EmptyChoices,
  FetchedWorkings,
  oneRecord,
  siteClaims,
  VerdictFilter,
} from '../claims/index.ts';
import { panelTexts, ReceiptOpener } from '../receipts/index.ts';
import { StudyCitation } from '../reference/index.ts';
import { TermText } from '../text/index.ts';
import { siteGuides } from './site-guide.ts';
import { StudyEntries, StudySection } from './study-section.tsx';
import { StudySections } from './study-sections.tsx';

/** The study along its sections: the figures recomputed, and every statement with its verdict. */
export async function StudyPage({ language }: { language: Language }) {
  const messages = messagesOf(language);
  const { summary, sections, receipts } = await siteClaims(language);
  const outside = askedStudy.views.filter((view) => !sections.some(({ section }) => section === view.section)).map(({ name }) => name);
  return (
    <div className="bounds study-page">
      <header className="opening">
        <h1>{messages['study.title']}</h1>
        <p className="lead">{messages['study.about']}</p>
        <p>
          <StudyCitation />
        </p>
        {siteGuides.map(({ claim }) => (
          <p key={claim}>
            <a className="forward" href={routes.guide(language, claim)}>
              {messages['guide.nav']}
            </a>
          </p>
        ))}
      </header>
      <section className="ledger" aria-labelledby="ledger">
        <h2 id="ledger">{messages['claims.heading']}</h2>
        <p className="section-about">
          <TermText text={messages['claims.about']} terms={['claim', 'lens']} language={language} />
        </p>
        <VerdictFilter summary={summary} language={language} messages={messages} />
        <ClaimChoice texts={shownTexts(summary, language, messages)} />
      </section>
      <StillDrawing>
        <div className="study-body">
          <StudySections sections={sections} messages={messages} />
          <div className="study-text">
            <EmptyChoices summary={summary} messages={messages} />
            {outside.length === 0 ? null : <StudyEntries names={outside} language={language} messages={messages} />}
            {sections.map((section) => (
              <StudySection key={section.section} {...section} language={language} messages={messages} locations={receipts.locations} />
            ))}
            <section className="study-files" aria-labelledby="files">
              <h2 id="files">{messages['claims.files']}</h2>
              <ClaimLedgerFiles messages={messages} />
              <p>
                <a className="forward" href={routes.draft(language)}>
                  {messages['draft.title']}
                </a>
              </p>
            </section>
          </div>
        </div>
      </StillDrawing>
      <FetchedWorkings texts={{ loading: messages['claims.working-loading'], failed: messages['claims.working-failed'] }} />
      <ReceiptOpener pages={claimReceiptPages(language)} texts={panelTexts(messages)} />
    </div>
  );
}

/** How many statements each choice shows, and what the choice means. */
function shownTexts(
  { of, counts, inOneRecordOnly }: ClaimSummary,
  language: Language,
  messages: Messages,
): Readonly<Record<string, string>> {
  const shown = (count: number, meaning: string): string => `${messages['claims.shown']({ count, of })} ${meaning}`.trim();
  return {
    [allClaims]: shown(of, ''),
    [oneRecord]: shown(inOneRecordOnly, messages['claims.shown-one-record']),
    ...Object.fromEntries(
      verdictKindSchema.options.map((kind) => [kind, shown(counts[kind], claimCatalogueOf(language)[`claims.meaning.${kind}`])]),
    ),
  };
}
