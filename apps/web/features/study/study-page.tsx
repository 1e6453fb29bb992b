import type { Language } from '@sogdia/core';
import { holdsInOneRecordOnly } from '@sogdia/core/claims';
import { verdictKindSchema } from '@sogdia/core/model';
import { claimCatalogueOf, translate } from '@sogdia/core/workspace';
import { routes } from '../../lib/routes.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import { messagesOf } from '../../messages/messages.ts';
import { ClaimLedgerFiles, ClaimLinks, groupCounts, siteClaims, VerdictBar, VerdictKey } from '../claims/index.ts';
import { StudyCitation } from '../reference/index.ts';
import { Folded, ForwardLink, TitledSection } from '../text/index.ts';
import { ContradictedClaims } from './contradicted-claims.tsx';
import { FoldedClaims } from './folded-claims.tsx';
import { siteGuides } from './site-guide.ts';
import { StudyFigures } from './study-figures.tsx';
import { StudySections } from './study-sections.tsx';

/** The verdict on the study: all statements in one bar, those that fail, the statements by section and by verdict, and the figures. */
export async function StudyPage({ language }: { language: Language }) {
  const messages = messagesOf(language);
  const { claims, summary, sections } = await siteClaims(language);
  const { of, counts } = summary;
  const groups = groupCounts(counts);
  const byVerdict = verdictKindSchema.options.map((kind) => ({
    id: `verdict-${kind}`,
    title: translate(language, `claims.verdict.${kind}`),
    about: claimCatalogueOf(language)[`claims.meaning.${kind}`],
    claims: claims.filter(({ verdict }) => verdict === kind),
  }));
  const oneRecord = { id: 'one-record', title: messages['claims.one-record'], about: messages['claims.one-record-about'] };
  const folded = [...byVerdict, { ...oneRecord, claims: claims.filter(holdsInOneRecordOnly) }];
  return (
    <StillDrawing>
      <div className="bounds telling study-page" data-still>
        <header>
          <p className="kicker">{messages['study.kicker']}</p>
          <h1>{messages['study.heading']({ of, groups })}</h1>
          <p className="lead">{messages['study.lead']({ groups })}</p>
          <VerdictBar counts={counts} most={of} hasCounts />
          <VerdictKey counts={counts} messages={messages} />
        </header>
        <ContradictedClaims
          claims={claims.filter(({ verdict }) => verdict === 'contradicted')}
          sections={sections}
          language={language}
          messages={messages}
        />
        <div className="wide-narrow">
          <div>
            <TitledSection id="sections" className="part" title={messages['study.sections']}>
              <p className="unit">{messages['study.sections-about']}</p>
              <StudySections sections={sections} language={language} messages={messages} />
            </TitledSection>
            <TitledSection id="verdicts" className="part" title={messages['study.verdicts']}>
              <p className="unit">{messages['study.verdicts-about']}</p>
              {folded
                .filter((one) => one.claims.length > 0)
                .map(({ id, title, about, claims: some }) => (
                  <FoldedClaims key={id} title={title} count={some.length}>
                    <div id={id}>
                      <p className="unit">{about}</p>
                      <ClaimLinks claims={some} language={language} />
                    </div>
                  </FoldedClaims>
                ))}
            </TitledSection>
          </div>
          <StudyFigures language={language} messages={messages} />
        </div>
        <TitledSection id="further" className="part" title={messages['study.further']}>
          <p>
            <StudyCitation />
          </p>
          <p className="ways-on">
            {siteGuides.map(({ claim }) => (
              <ForwardLink key={claim} href={routes.guide(language, claim)}>
                {messages['guide.nav']}
              </ForwardLink>
            ))}
            <ForwardLink href={routes.draft(language)}>{messages['draft.title']}</ForwardLink>
          </p>
          <Folded summary={messages['claims.files']}>
            <ClaimLedgerFiles messages={messages} />
          </Folded>
        </TitledSection>
      </div>
    </StillDrawing>
  );
}
