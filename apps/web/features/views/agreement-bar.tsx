import type { Agreement, AgreementItem } from '@sogdia/core/model';
import type { Messages } from '../../messages/messages.ts';

const outcomes: readonly AgreementItem['outcome'][] = ['agrees', 'within-rounding', 'another-figure', 'differs', 'not-independent'];

/** The stated numbers of a view by outcome: a square each, and the same in words. */
export function AgreementBar({ agreement, messages }: { agreement: Agreement; messages: Messages }) {
  const groups = outcomes
    .map((outcome) => ({ outcome, items: agreement.items.filter((item) => item.outcome === outcome) }))
    .filter(({ items }) => items.length > 0);
  return (
    <span className="agreement-bar">
      <span className="squares" aria-hidden="true">
        {groups.flatMap(({ outcome, items }) => items.map((item) => <span key={item.stated.id} className={`square square-${outcome}`} />))}
      </span>
      <span className="tally">{groups.map(({ outcome, items }) => messages[`tally.${outcome}`]({ count: items.length })).join(', ')}</span>
    </span>
  );
}
