import { formatAmount, type Receipt } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { HatchPattern } from '../../../charts/marks/hatch-pattern.tsx';
import { type CitedProps, NumberLink } from '../../text/index.ts';
import type { CountedTwice } from './site-why.ts';

/** How much of the width the longest bar takes, in percent; the rest is for what stands at its end. */
const longest = 76;

/** One flow as three bars: what either side counted, and what remains once freight and insurance are left out. */
export function CountedBars({ example, language, messages, locations }: CitedProps & { example: CountedTwice }) {
  const { pair, economy, own, partner, discrepancy, freight, ownValue, partnerValue } = example;
  const atBorder = partnerValue - freight;
  const most = Math.max(ownValue, partnerValue);
  const bars: readonly Bar[] = [
    { kind: 'own', spans: [0, ownValue], receipt: own, name: messages['why.own-counted'], about: messages['why.sold']({ economy }) },
    {
      kind: 'partner',
      spans: [0, atBorder, partnerValue],
      receipt: partner,
      name: messages['why.partner-counted']({ economy }),
      about: messages['why.bought'],
      note: messages['why.of-which-freight']({ amount: formatAmount(freight, 'usd', language) }),
    },
    {
      kind: 'rest',
      spans: [Math.min(ownValue, atBorder), Math.max(ownValue, atBorder)],
      receipt: discrepancy.rest,
      name: messages['why.rest'],
      about: messages['why.rest-about'],
    },
  ];
  return (
    <ul className="counted-bars">
      {bars.map(({ kind, spans, receipt, name, about, note }) => {
        const end = spans.at(-1) ?? 0;
        const percent = (value: number, of: number): string => `${((100 * value) / of).toFixed(2)}%`;
        return (
          <li key={kind} className={`counted-${kind}`}>
            <p>
              <b>{name}</b> <span className="muted">{about}</span>
            </p>
            <div className="counted-bar">
              <svg width={percent((end * longest) / 100, most)} height="38" aria-hidden="true">
                <HatchPattern id={`counted-${kind}`} />
                {spans.slice(1).map((to, index) => {
                  const from = spans[index] ?? 0;
                  return <rect key={to} x={percent(from, end)} width={percent(to - from, end)} height="38" />;
                })}
              </svg>
              <p>
                <b>
                  <NumberLink receipt={receipt} locations={locations} text={formatReceiptValue(pair.view, receipt, language)} />
                </b>{' '}
                <span className="muted">{note}</span>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

interface Bar {
  readonly kind: 'own' | 'partner' | 'rest';
  /** Where its parts begin and end. */
  readonly spans: readonly number[];
  readonly receipt: Receipt;
  readonly name: string;
  readonly about: string;
  readonly note?: string;
}
