import type { ViewSpec } from '@sogdia/core';
import { useId } from 'react';
import { Choice } from './choice.tsx';
import type { ExploreOptions, Option } from './explore-options.ts';
import type { ExploreTexts } from './explore-texts.ts';
import { type Offered, offersOf } from './offers-of.ts';
import type { ViewChange } from './view-change.ts';
import { WhyNot } from './why-not.tsx';

/** As known when: of the first or the latest release, or on a date. */
export function VintageChoice({
  spec,
  choices,
  options,
  texts,
  onChange,
}: {
  spec: Pick<ViewSpec, 'vintage' | 'to'>;
  choices: { readonly vintage: Offered };
  options: readonly Option[];
  texts: ExploreTexts;
  onChange: (change: ViewChange) => void;
}) {
  const isDate = /^\d/.test(spec.vintage);
  return (
    <>
      <Choice
        label={texts.vintage}
        value={isDate ? 'date' : spec.vintage}
        offers={offersOf([...options, { value: 'date', label: texts.onDate }], choices.vintage)}
        notOffered={texts.notOffered}
        onChoose={(vintage) => onChange({ vintage: vintage === 'date' ? `${spec.to}-12-31` : vintage })}
      />
      {isDate ? (
        <label className="choice">
          <span>{texts.vintageDate}</span>
          <input
            type="date"
            value={spec.vintage}
            onChange={(event) => event.target.value !== '' && onChange({ vintage: event.target.value })}
          />
        </label>
      ) : null}
    </>
  );
}

/** In which form, and whether with events. */
export function DrawingControls({
  spec,
  choices,
  options,
  texts,
  onChange,
}: {
  spec: Pick<ViewSpec, 'chart' | 'events'>;
  choices: { readonly chart: Offered; readonly events: Offered };
  options: ExploreOptions;
  texts: ExploreTexts;
  onChange: (change: ViewChange) => void;
}) {
  const whyEvents = useId();
  const events = offersOf([{ value: '1', label: texts.events }], choices.events);
  return (
    <>
      <Choice
        label={texts.chart}
        value={spec.chart}
        offers={offersOf(options.charts, choices.chart)}
        notOffered={texts.notOffered}
        onChoose={(chart) => onChange({ chart })}
      />
      <div>
        <label className="switch">
          <input
            type="checkbox"
            checked={spec.events}
            disabled={events.some(({ reason }) => reason !== null)}
            aria-describedby={whyEvents}
            onChange={(event) => onChange({ events: event.target.checked ? '1' : '0' })}
          />
          {texts.events}
        </label>
        <WhyNot id={whyEvents} offers={events} isFixed notOffered={texts.notOffered} />
      </div>
    </>
  );
}
