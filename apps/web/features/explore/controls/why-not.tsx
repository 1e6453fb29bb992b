import type { WhyNotTexts } from './explore-texts.ts';
import { type Offer, reasonsOf } from './offers-of.ts';

/** Why some choices of a control are shut: in full where all but one are, else folded. */
export function WhyNot({ id, offers, isFixed, texts }: WhyNotProps) {
  const reasons = reasonsOf(offers);
  if (reasons.length === 0) return null;
  if (isFixed)
    return (
      <p id={id} className="why-not">
        {reasons.map(({ reason }) => reason).join(' ')}
      </p>
    );
  return (
    <details className="why-not">
      <summary>{texts.notOffered}</summary>
      <ul id={id}>
        {reasons.map(({ reason, labels }) => (
          <li key={reason}>
            <b>{labels.join(texts.list)}</b>
            {texts.colon + reason}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface WhyNotProps {
  readonly id: string;
  readonly offers: readonly Offer[];
  readonly isFixed: boolean;
  readonly texts: WhyNotTexts;
}
