import type { CheckedClaim } from '@sogdia/core';
import { routes } from '../../../lib/routes.ts';
import type { WrittenProps } from '../../text/index.ts';

/** The statement before and the statement after, in the order of the ledger. */
export function ClaimPager({ claims, id, language, messages }: WrittenProps & { claims: readonly CheckedClaim[]; id: string }) {
  const index = claims.findIndex(({ claim }) => claim.id === id);
  const [before, after] = [claims[index - 1]?.claim, claims[index + 1]?.claim];
  return (
    <nav className="pager" aria-label={messages['claim.pages']}>
      {before === undefined ? null : (
        <a rel="prev" href={routes.claim(language, before.id)} aria-label={`${messages['view.previous']}: ${before.id}`}>
          {before.id}
        </a>
      )}
      {after === undefined ? null : (
        <a rel="next" href={routes.claim(language, after.id)} aria-label={`${messages['view.next']}: ${after.id}`}>
          {after.id}
        </a>
      )}
    </nav>
  );
}
