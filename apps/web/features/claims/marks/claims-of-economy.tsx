import { findEconomy } from '@sogdia/core/model';
import { siteQuestion, siteScope } from '../../../lib/dataset.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import type { WrittenProps } from '../../text/index.ts';
import { siteClaims } from '../facts/site-claims.ts';
import { ClaimLinks } from './claim-links.tsx';

/** The statements of the study whose expression names an economy; of the reporter, which most name, those that name no single partner. */
export async function ClaimsOfEconomy({ economy, language, messages }: WrittenProps & { economy: string }) {
  const { claims } = await siteClaims(language);
  const others: readonly string[] = economy === siteQuestion.reporter ? siteQuestion.partners : [];
  const named = claims.filter(({ claim }) => {
    const names = claim.expression?.split(/\W+/) ?? [];
    return names.includes(economy) && !names.some((name) => others.includes(name));
  });
  if (named.length === 0) return null;
  return (
    <>
      <h3 className="claims-heading">{messages['claims.of-economy']({ economy: findEconomy(siteScope, economy).names[language] })}</h3>
      <StillDrawing>
        <ClaimLinks claims={named} language={language} />
      </StillDrawing>
    </>
  );
}
