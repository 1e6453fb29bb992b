import type { Agreement, AgreementItem } from '@sogdia/core';
import type { ReceiptPlaces } from '../../lib/receipt-places.ts';
import type { Messages } from '../../messages/messages.ts';
import { SentenceText } from '../text/sentence-text.tsx';

const outcomes: readonly AgreementItem['outcome'][] = ['differs', 'within-rounding', 'agrees', 'not-independent'];
const signs: Readonly<Record<AgreementItem['outcome'], string>> = {
  agrees: '✓',
  'within-rounding': '≈',
  differs: '≠',
  'not-independent': '○',
};

/** Every number that the paper states for a view, beside ours; those that differ first. */
export function ViewAgreement({ agreement, messages, places }: { agreement: Agreement; messages: Messages; places: ReceiptPlaces }) {
  return (
    <>
      <p className="lead">
        <SentenceText sentence={agreement.summary} places={places} />
      </p>
      {outcomes.map((outcome) => {
        const items = agreement.items.filter((item) => item.outcome === outcome);
        if (items.length === 0) return null;
        return (
          <section key={outcome} className={`outcome outcome-${outcome}`}>
            <h3>
              <span className="sign" aria-hidden="true">
                {signs[outcome]}
              </span>
              {messages[`outcome.${outcome}`]} <span className="count">{items.length}</span>
            </h3>
            <ul className="statements">
              {items.map((item) => (
                <li key={item.stated.id}>
                  <SentenceText sentence={item.sentence} places={places} /> <span className="locator">{item.stated.at}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
