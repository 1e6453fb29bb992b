import type { Claim } from '@sogdia/core';
import type { Messages } from '../../../messages/messages.ts';
import { Fact, TitledSection } from '../../text/index.ts';

/** Where the check of a statement ends: the bounds that it chose and why, what it does not speak to, and what would be needed. */
export function ClaimLimits({ claim: { bounds, leaves, notCheckable }, messages }: { claim: Claim; messages: Messages }) {
  return (
    <>
      {bounds.length === 0 ? null : (
        <TitledSection id="bounds" title={messages['claim.bounds']}>
          <dl className="claim-bounds">
            {bounds.map(({ bound, why }) => (
              <div key={bound}>
                <Fact term={bound}>{why}</Fact>
              </div>
            ))}
          </dl>
        </TitledSection>
      )}
      {leaves === null ? null : (
        <TitledSection id="left" title={messages['claim.open']}>
          <p>{messages['claim.left']({ what: leaves.what })}</p>
          <p className="muted">{messages['claim.left-needs']({ needs: leaves.needs })}</p>
        </TitledSection>
      )}
      {notCheckable === null ? null : (
        <TitledSection id="needed" title={messages['claim.needed']}>
          <p>{messages['claim.needs']({ needs: notCheckable.needs })}</p>
        </TitledSection>
      )}
    </>
  );
}
