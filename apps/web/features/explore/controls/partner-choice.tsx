import { useId } from 'react';
import type { WhyNotTexts } from './explore-texts.ts';
import type { Offer } from './offers-of.ts';
import { WhyNot } from './why-not.tsx';

/** The partners as boxes to tick: those that are listed, and those that can be; why not of the others. */
export function PartnerChoice({ legend, chosen, offers, texts, onChoose }: PartnerChoiceProps) {
  const id = useId();
  const isListed = (code: string): boolean => chosen.includes(code);
  const shown = offers.filter(({ value, reason }) => isListed(value) || reason === null);
  const toggled = (code: string): readonly string[] =>
    isListed(code) ? chosen.filter((one) => one !== code) : offers.map(({ value }) => value).filter((one) => one === code || isListed(one));
  return (
    <fieldset className="choice partners">
      <legend>{legend}</legend>
      {shown.map(({ value, label, reason }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={isListed(value)}
            disabled={reason !== null}
            title={reason ?? undefined}
            onChange={() => onChoose(toggled(value))}
          />
          {label}
        </label>
      ))}
      <WhyNot id={id} offers={offers} isFixed={false} texts={texts} />
    </fieldset>
  );
}

interface PartnerChoiceProps {
  readonly legend: string;
  readonly chosen: readonly string[];
  readonly offers: readonly Offer[];
  readonly texts: WhyNotTexts;
  readonly onChoose: (partners: readonly string[]) => void;
}
