import { useId } from 'react';
import type { WhyNotTexts } from './explore-texts.ts';
import type { Offer } from './offers-of.ts';
import { WhyNot } from './why-not.tsx';

/** A control with a label and a list of choices: those that do not go with the rest of the view are shut, with the reason under them. */
export function Choice({ label, value, offers, texts, onChoose }: ChoiceProps) {
  const id = useId();
  const isFixed = offers.every((offer) => offer.value === value || offer.reason !== null);
  return (
    <div className="choice">
      <label>
        <span>{label}</span>
        <select value={value} disabled={isFixed} aria-describedby={id} onChange={(event) => onChoose(event.target.value)}>
          {offers.map((offer) => (
            <option key={offer.value} value={offer.value} disabled={offer.reason !== null && offer.value !== value}>
              {offer.label}
            </option>
          ))}
        </select>
      </label>
      <WhyNot id={id} offers={offers.filter((offer) => offer.value !== value)} isFixed={isFixed} texts={texts} />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly offers: readonly Offer[];
  readonly texts: WhyNotTexts;
  readonly onChoose: (value: string) => void;
}
