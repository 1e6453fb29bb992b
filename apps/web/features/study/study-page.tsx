import type { CheckedClaim } from '@sogdia/core';
import { holdsInOneRecordOnly } from '@sogdia/core/claims';
import { type Agreement, type AgreementItem, verdictKindSchema } from '@sogdia/core/model';
import { claimCatalogueOf, translate } from '@sogdia/core/workspace';
import { studyViewNames } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import type { Messages } from '../../messages/messages.ts';
import {
  ClaimLedgerFiles,
  ClaimLinks,
  type ClaimSection,
  countsOf,
  groupCounts,
  siteClaims,
  VerdictBar,
  VerdictKey,
  VerdictMark,
  worstFirst,
} from '../claims/index.ts';
import { viewLabel } from '../figures/index.ts';
import { StudyCitation } from '../reference/index.ts';
import { Folded, ForwardLink, TitledSection, type WrittenProps } from '../text/index.ts';
import { siteViewWithReceipts } from '../views/index.ts';
import { FoldedClaims } from './folded-claims.tsx';
import { siteGuides } from './site-guide.ts';

/** The verdict on the study: all statements in one bar, those that fail, the statements by section and by verdict, and the figures. */
export async function StudyPage({ language, messages }: WrittenProps) {
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
            <StudyCitation messages={messages} />
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
            <ClaimLedgerFiles language={language} messages={messages} />
          </Folded>
        </TitledSection>
      </div>
    </StillDrawing>
  );
}

/** The sections of the study, each a row with a bar as long as its statements are many, that opens to them, the worst verdicts first. */
function StudySections({ sections, language, messages }: WrittenProps & { sections: readonly ClaimSection[] }) {
  const most = Math.max(...sections.map(({ claims }) => claims.length));
  return sections.map(({ section, words: { number, title, anchor }, claims }) => {
    const counts = countsOf(claims);
    const said = worstFirst
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${counts[kind]} ${translate(language, `claims.verdict.${kind}`)}`);
    const picture = (
      <>
        <VerdictBar counts={counts} most={most} />
        <span className="visually-hidden">{messages['study.said']({ said: said.join(messages['joint.list']) })}</span>
      </>
    );
    return (
      <FoldedClaims key={section} number={number} title={title} picture={picture} count={claims.length}>
        <ol className="claims quiet" id={anchor}>
          {claims
            .toSorted((one, other) => worstFirst.indexOf(one.verdict) - worstFirst.indexOf(other.verdict))
            .map(({ claim, verdict }) => (
              <li key={claim.id} id={claim.id.toLowerCase()}>
                <a href={routes.claim(language, claim.id)}>{claim.paraphrase}</a>
                <p>
                  <VerdictMark verdict={verdict}>{translate(language, `claims.verdict.${verdict}`)}</VerdictMark>{' '}
                  <span className="claim-id">{claim.id}</span>
                </p>
              </li>
            ))}
        </ol>
      </FoldedClaims>
    );
  });
}

/** The statements that the data contradict: what each says, and what the data say. */
function ContradictedClaims({ claims, sections, language, messages }: ContradictedClaimsProps) {
  if (claims.length === 0) return null;
  return (
    <TitledSection id="contradicted" className="contradicted" title={messages['study.contradicted']({ count: claims.length })}>
      <ul className="quiet">
        {claims.map(({ claim, recorded, sentence }) => (
          <li key={claim.id}>
            <h3>
              <a href={routes.claim(language, claim.id)}>{claim.paraphrase}</a>
            </h3>
            <p>
              {recorded?.note ?? sentence.text}
              {messages['joint.space']}
              <span className="muted">{sections.find(({ section }) => section === claim.section)?.words.place}</span>
            </p>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}

interface ContradictedClaimsProps extends WrittenProps {
  readonly claims: readonly CheckedClaim[];
  readonly sections: readonly ClaimSection[];
}

/** The figures of the study, and how the numbers that it states of each fare against the data, in words. */
async function StudyFigures({ language, messages }: WrittenProps) {
  const views = await Promise.all(studyViewNames.map(async (name) => ({ name, view: (await siteViewWithReceipts(name, language)).view })));
  const stated = views.flatMap(({ view }) => view.agreement?.items ?? []);
  return (
    <TitledSection id="figures" className="part study-figures" title={messages['study.figures']}>
      <p className="unit">
        {messages['study.figures-about']({ count: stated.filter(({ outcome }) => outcome === 'agrees').length, of: stated.length })}
      </p>
      <ul className="quiet ruled">
        {views.map(({ name, view }) => (
          <li key={name}>
            <p>
              <a href={routes.view(language, name)}>
                <b>{viewLabel(name, messages)}</b> {view.title}
              </a>
            </p>
            {view.agreement === null ? null : <p className="unit">{agreementInWords(view.agreement, messages)}</p>}
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}

const outcomes: readonly AgreementItem['outcome'][] = ['agrees', 'within-rounding', 'another-figure', 'differs', 'not-independent'];

/** The stated numbers of a view by outcome: "8 agree, 2 match another official figure". */
function agreementInWords({ items }: Agreement, messages: Messages): string {
  return outcomes
    .map((outcome) => ({ outcome, count: items.filter((item) => item.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => messages[`tally.${outcome}`]({ count }))
    .join(messages['joint.list']);
}
