import type { Language } from '@sogdia/core';
import { translate } from '@sogdia/core/workspace';
import { badgeFile } from '../../../exports/badge-file.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { siteClaim, siteClaims } from './site-claims.ts';

/** The badge of a statement: its number and what came of it. */
export async function badgeOfClaim(id: string, language: Language): Promise<string> {
  const messages = messagesOf(language);
  const { claim, verdict } = await siteClaim(id, language);
  const word = translate(language, `claims.verdict.${verdict}`);
  const title = messages['claim.badge-alt']({ id: claim.id, verdict: word.toLowerCase() });
  return badgeFile({ left: messages['claims.badge-left']({ id: claim.id }), right: word, title, verdict });
}

/** The badge of the whole study: how many statements fare how. */
export async function badgeOfSummary(language: Language): Promise<string> {
  const messages = messagesOf(language);
  const { of, counts } = (await siteClaims(language)).summary;
  const { supported, 'supported-in-part': inPart, contradicted } = counts;
  const right = messages['claims.badge-summary-right']({ of, supported, inPart, contradicted });
  const title = messages['claims.badge-summary-alt'];
  return badgeFile({ left: messages['claims.badge-summary-left'], right, title: `${title}: ${right}`, verdict: 'supported' });
}
