import type { CheckedClaim } from '@sogdia/core';
import { routes } from '../../../lib/routes.ts';
import { type NamedLink, Pager, type WrittenProps } from '../../text/index.ts';

/** The statement before and the statement after, in the order of the ledger. */
export function ClaimPager({ claims, id, language, messages }: WrittenProps & { claims: readonly CheckedClaim[]; id: string }) {
  const index = claims.findIndex(({ claim }) => claim.id === id);
  const linkTo = (checked: CheckedClaim | undefined): NamedLink | null =>
    checked === undefined ? null : { href: routes.claim(language, checked.claim.id), text: checked.claim.id };
  return <Pager label={messages['claim.pages']} before={linkTo(claims[index - 1])} after={linkTo(claims[index + 1])} messages={messages} />;
}
