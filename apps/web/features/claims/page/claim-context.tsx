import type { CheckedClaim, Language } from '@sogdia/core';
import { translate } from '@sogdia/core/workspace';
import { routes } from '../../../lib/routes.ts';
import type { Messages } from '../../../messages/messages.ts';
import { viewLabel } from '../../figures/index.ts';
import { TitledSection, type WrittenProps } from '../../text/index.ts';
import { siteView } from '../../views/index.ts';
import { figuresOfClaim } from '../facts/figures-of-claims.ts';
import { siteClaims } from '../facts/site-claims.ts';
import { ClaimLinks } from '../marks/claim-links.tsx';

/** What stands around a statement: the verdict on record, the statements it contradicts, the figures that show it. */
export async function ClaimContext({ checked, language, messages }: WrittenProps & { checked: CheckedClaim }) {
  const [{ claims }, figures] = await Promise.all([siteClaims(language), figuresOfClaim(checked, language)]);
  const views = await Promise.all(figures.map(async (name) => ({ name, view: await siteView(name, language) })));
  const conflicts = claims.filter(({ claim }) => checked.conflicts.includes(claim.id));
  return (
    <>
      <TitledSection id="ledger" title={messages['claim.ledger']}>
        <p>{ledgerText(checked, language, messages)}</p>
        {checked.recorded?.note == null ? null : <p className="claim-note">{checked.recorded.note}</p>}
      </TitledSection>
      {conflicts.length === 0 ? null : (
        <TitledSection id="conflicts" title={messages['claim.conflicts']}>
          <ClaimLinks claims={conflicts} language={language} />
        </TitledSection>
      )}
      {views.length === 0 ? null : (
        <TitledSection id="figures" title={messages['claim.figures']}>
          <ul className="claim-figures">
            {views.map(({ name, view }) => (
              <li key={name}>
                <a href={routes.view(language, name)}>{viewLabel(name, messages)}</a> {view.title}
              </li>
            ))}
          </ul>
        </TitledSection>
      )}
    </>
  );
}

function ledgerText({ recorded, changed }: CheckedClaim, language: Language, messages: Messages): string {
  if (recorded === null) return messages['claim.ledger-none'];
  const verdict = translate(language, `claims.verdict.${recorded.verdict}`);
  return changed ? messages['claim.ledger-changed']({ verdict, reason: recorded.reason }) : messages['claim.ledger-same']({ verdict });
}
