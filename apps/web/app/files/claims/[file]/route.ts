import { translate } from '@sogdia/core/workspace';
import { badgeFile } from '../../../../exports/badge-file.ts';
import { siteClaim, siteClaims } from '../../../../features/claims/index.ts';
import { fileLanguage } from '../../../../lib/languages.ts';
import { messagesOf } from '../../../../messages/messages.ts';
import { fileRoute } from '../../../file-route.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { GET, generateStaticParams } = fileRoute(async () => {
  const { claims } = await siteClaims(fileLanguage);
  const ofClaims = claims.map(({ claim }) => [`${claim.id.toLowerCase()}.svg`, () => badgeOfClaim(claim.id)] as const);
  return { 'summary.svg': badgeOfSummary, ...Object.fromEntries(ofClaims) };
});

async function badgeOfClaim(id: string): Promise<string> {
  const messages = messagesOf(fileLanguage);
  const { claim, verdict } = await siteClaim(id, fileLanguage);
  const word = translate(fileLanguage, `claims.verdict.${verdict}`);
  const title = messages['claim.badge-alt']({ id: claim.id, verdict: word.toLowerCase() });
  return badgeFile({ left: messages['claims.badge-left']({ id: claim.id }), right: word, title, verdict });
}

async function badgeOfSummary(): Promise<string> {
  const messages = messagesOf(fileLanguage);
  const { of, counts } = (await siteClaims(fileLanguage)).summary;
  const right = messages['claims.badge-summary-right']({
    of,
    supported: counts.supported,
    inPart: counts['supported-in-part'],
    contradicted: counts.contradicted,
  });
  const title = messages['claims.badge-summary-alt'];
  return badgeFile({ left: messages['claims.badge-summary-left'], right, title: `${title}: ${right}`, verdict: 'supported' });
}
