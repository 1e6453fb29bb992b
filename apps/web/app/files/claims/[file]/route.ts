import type { Language } from '@sogdia/core';
import { translate } from '@sogdia/core/workspace';
import { badgeFile } from '../../../../exports/badge-file.ts';
import { siteClaim, siteClaims } from '../../../../features/claims/index.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ file: string }> };

/** Files carry the words of the first language of the site. */
const language: Language = 'en';
const whole = 'summary';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { claims } = await siteClaims(language);
  return [whole, ...claims.map(({ claim }) => claim.id.toLowerCase())].map((name) => ({ file: `${name}.svg` }));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const name = (await params).file.replace(/\.svg$/, '');
  const badge = name === whole ? await badgeOfSummary() : await badgeOfClaim(name);
  return new Response(badge, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}

async function badgeOfClaim(id: string): Promise<string> {
  const messages = messagesOf(language);
  const { claim, verdict } = await siteClaim(id, language);
  const word = translate(language, `claims.verdict.${verdict}`);
  const title = messages['claim.badge-alt']({ id: claim.id, verdict: word.toLowerCase() });
  return badgeFile({ left: messages['claims.badge-left']({ id: claim.id }), right: word, title, verdict });
}

async function badgeOfSummary(): Promise<string> {
  const messages = messagesOf(language);
  const { of, counts } = (await siteClaims(language)).summary;
  const right = messages['claims.badge-summary-right']({
    of,
    supported: counts.supported,
    inPart: counts['supported-in-part'],
    contradicted: counts.contradicted,
  });
  const title = messages['claims.badge-summary-alt'];
  return badgeFile({ left: messages['claims.badge-summary-left'], right, title: `${title}: ${right}`, verdict: 'supported' });
}
