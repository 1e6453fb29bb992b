import type { CheckedClaim, Language } from '@sogdia/core';
import { translate } from '@sogdia/core/workspace';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** Statements as a short list: the verdict, what each says, a link to its page. */
export function ClaimLinks({ claims, language }: { claims: readonly CheckedClaim[]; language: Language }) {
  return (
    <ul className="claim-links">
      {claims.map(({ claim, verdict }) => (
        <li key={claim.id}>
          <VerdictMark verdict={verdict}>
            <span className="visually-hidden">
              {translate(language, `claims.verdict.${verdict}`) + messagesOf(language)['joint.colon']}
            </span>
          </VerdictMark>
          <a href={routes.claim(language, claim.id)}>{claim.paraphrase}</a> <span className="claim-id">{claim.id}</span>
        </li>
      ))}
    </ul>
  );
}
