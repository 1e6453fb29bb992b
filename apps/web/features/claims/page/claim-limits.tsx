import type { Claim } from '@sogdia/core';
import type { Messages } from '../../../messages/messages.ts';

/** Where the check of a statement ends: the bounds that it chose and why, what it does not speak to, and what would be needed. */
export function ClaimLimits({ claim: { bounds, leaves, notCheckable }, messages }: { claim: Claim; messages: Messages }) {
  return (
    <>
      {bounds.length === 0 ? null : (
        <section aria-labelledby="bounds">
          <h2 id="bounds">{messages['claim.bounds']}</h2>
          <dl className="claim-bounds">
            {bounds.map(({ bound, why }) => (
              <div key={bound}>
                <dt>{bound}</dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {leaves === null ? null : (
        <section aria-labelledby="left">
          <h2 id="left">{messages['claim.open']}</h2>
          <p>{messages['claim.left']({ what: leaves.what })}</p>
          <p className="muted">{messages['claim.left-needs']({ needs: leaves.needs })}</p>
        </section>
      )}
      {notCheckable === null ? null : (
        <section aria-labelledby="needed">
          <h2 id="needed">{messages['claim.needed']}</h2>
          <p>{messages['claim.needs']({ needs: notCheckable.needs })}</p>
        </section>
      )}
    </>
  );
}
