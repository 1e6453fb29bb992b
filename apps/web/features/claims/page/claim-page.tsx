import type { CheckedClaim, Claim } from '@sogdia/core';
import { tellLenses } from '@sogdia/core/claims';
import { claimCatalogueOf, translate } from '@sogdia/core/workspace';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import type { Messages } from '../../../messages/messages.ts';
import { SourceList, TermsOfSources } from '../../figures/index.ts';
import { panelTexts, ReceiptOpener } from '../../receipts/index.ts';
import { Fact, type NamedLink, Pager, SentenceText, TitledSection, type WrittenProps } from '../../text/index.ts';
import { receiptPagesOfClaim } from '../facts/claim-receipts.ts';
import { siteClaim, siteClaims } from '../facts/site-claims.ts';
import { workingTree } from '../facts/working-tree.ts';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import { ClaimContext } from './claim-context.tsx';
import { ClaimFiles } from './claim-files.tsx';
import { ClaimLenses } from './claim-lenses.tsx';
import { ClaimWorking } from './claim-working.tsx';
import { ExpressionWords } from './expression-words.tsx';

/** A statement of the study: what it says, its verdict, its working, and all that the verdict rests on. */
export async function ClaimPage({ id, language, messages }: WrittenProps & { id: string }) {
  const [checked, { claims, sections, receipts }] = await Promise.all([siteClaim(id, language), siteClaims(language)]);
  const { claim, verdict, sentence, filled, lenses, parts, sources, working } = checked;
  const { locations } = receipts;
  const section = sections.find((one) => one.section === claim.section)?.words;
  const pages = receiptPagesOfClaim(checked, receipts, language);
  const [root] = workingTree(working);
  const deciding = lenses.find((lens) => lens.id === checked.deciding);
  return (
    <article className="bounds claim-page" data-still={pages.length === 0 ? true : undefined}>
      <StillDrawing>
        <header className="view-head">
          <div className="view-bar">
            <p className="kicker">
              {claim.id}{' '}
              <span>{section === undefined ? null : <a href={`${routes.study(language)}#${section.anchor}`}>{section.label}</a>}</span>
            </p>
            <ClaimPager claims={claims} id={claim.id} language={language} messages={messages} />
          </div>
          <h1>{claim.paraphrase}</h1>
          <div className="claim-judged">
            <p className="claim-verdict-large">
              <VerdictMark verdict={verdict}>{translate(language, `claims.verdict.${verdict}`)}</VerdictMark>
            </p>
            <p className="muted">
              {[claimCatalogueOf(language)[`claims.meaning.${verdict}`], tellLenses(lenses, language)].join(messages['joint.space'])}
            </p>
          </div>
          <SentenceText as="p" className="lead claim-sentence" sentence={sentence} locations={locations} />
        </header>
        <div className="columns">
          <div>
            {root === undefined || filled === null || deciding === undefined ? null : (
              <>
                <section id="working" aria-labelledby="working-title">
                  <h2 id="working-title">{messages['claims.working']}</h2>
                  <div className="working-body">
                    <p className="muted">{messages['claim.working-about']({ lens: deciding.label })}</p>
                    <dl className="working-statement">
                      <Fact term={messages['claim.statement']}>
                        <code>{root.line.expression}</code>
                      </Fact>
                      <ExpressionWords expression={root.line.expression} language={language} messages={messages} />
                      <Fact term={messages['claim.filled']}>
                        <SentenceText sentence={filled} locations={locations} />
                      </Fact>
                    </dl>
                    <ClaimWorking node={root} parts={parts} language={language} messages={messages} locations={locations} />
                  </div>
                </section>
                <ClaimLenses lenses={lenses} language={language} messages={messages} locations={locations} />
              </>
            )}
            <ClaimLimits claim={claim} messages={messages} />
          </div>
          <div>
            <ClaimContext checked={checked} language={language} messages={messages} />
            <TitledSection id="sources" title={messages['view.sources']}>
              {sources.length === 0 ? (
                <p className="muted">{messages['claim.sources-none']}</p>
              ) : (
                <>
                  <SourceList sources={sources} {...{ language, messages }} />
                  <TermsOfSources language={language} messages={messages} />
                </>
              )}
            </TitledSection>
            <TitledSection id="files" title={messages['view.files']}>
              <ClaimFiles checked={checked} language={language} messages={messages} />
            </TitledSection>
          </div>
        </div>
      </StillDrawing>
      {pages.length === 0 ? null : <ReceiptOpener pages={pages} texts={panelTexts(messages)} />}
    </article>
  );
}

/** The statement before and the statement after, in the order of the ledger. */
function ClaimPager({ claims, id, language, messages }: WrittenProps & { claims: readonly CheckedClaim[]; id: string }) {
  const index = claims.findIndex(({ claim }) => claim.id === id);
  const linkTo = (checked: CheckedClaim | undefined): NamedLink | null =>
    checked === undefined ? null : { href: routes.claim(language, checked.claim.id), text: checked.claim.id };
  return <Pager label={messages['claim.pages']} before={linkTo(claims[index - 1])} after={linkTo(claims[index + 1])} messages={messages} />;
}

/** Where the check of a statement ends: the bounds that it chose and why, what it does not speak to, and what would be needed. */
function ClaimLimits({ claim: { bounds, leaves, notCheckable }, messages }: { claim: Claim; messages: Messages }) {
  return (
    <>
      {bounds.length === 0 ? null : (
        <TitledSection id="bounds" title={messages['claim.bounds']}>
          <dl className="claim-bounds">
            {bounds.map(({ bound, why }) => (
              <div key={bound}>
                <Fact term={bound}>{why}</Fact>
              </div>
            ))}
          </dl>
        </TitledSection>
      )}
      {leaves === null ? null : (
        <TitledSection id="left" title={messages['claim.open']}>
          <p>{messages['claim.left']({ what: leaves.what })}</p>
          <p className="muted">{messages['claim.left-needs']({ needs: leaves.needs })}</p>
        </TitledSection>
      )}
      {notCheckable === null ? null : (
        <TitledSection id="needed" title={messages['claim.needed']}>
          <p>{messages['claim.needs']({ needs: notCheckable.needs })}</p>
        </TitledSection>
      )}
    </>
  );
}
