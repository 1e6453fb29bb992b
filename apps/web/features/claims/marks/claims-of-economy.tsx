import { findEconomy, type Language } from '@sogdia/core';
import { siteScope } from '../../../lib/dataset.ts';
import type { Messages } from '../../../messages/messages.ts';
import { siteClaims } from '../facts/site-claims.ts';
import { ClaimLinks } from './claim-links.tsx';

/** The statements of the study whose expression names an economy. */
export async function ClaimsOfEconomy({ economy, language, messages }: { economy: string; language: Language; messages: Messages }) {
  const { claims } = await siteClaims(language);
  const named = claims.filter(({ claim }) => claim.expression?.split(/\W+/).includes(economy));
  if (named.length === 0) return null;
  return (
    <>
      <h3 className="claims-heading">{messages['claims.of-economy']({ economy: findEconomy(siteScope, economy).names[language] })}</h3>
      <ClaimLinks claims={named} language={language} />
    </>
  );
}
