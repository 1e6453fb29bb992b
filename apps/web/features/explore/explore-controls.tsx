import type { ChoicesOfView, TradeSpec } from '@sogdia/core';
import { useId } from 'react';
import { Choice } from './choice.tsx';
import type { ViewChange } from './explore-engine.ts';
import type { ExploreOptions, Option } from './explore-options.ts';
import type { ExploreTexts } from './explore-texts.ts';
import { offersOf } from './offers-of.ts';
import { PartnerChoice } from './partner-choice.tsx';
import { WhyNot } from './why-not.tsx';
import { YearField } from './year-field.tsx';

/** The controls of a view: each change asks for a whole new view; what does not go with the rest is shut, with the reason. */
export function ExploreControls({
  spec,
  choices,
  options,
  texts,
  onTouch,
  onChange,
  onReset,
}: {
  spec: TradeSpec;
  choices: ChoicesOfView;
  options: ExploreOptions;
  texts: ExploreTexts;
  onTouch: () => void;
  onChange: (change: ViewChange) => void;
  onReset: () => void;
}) {
  const whyEvents = useId();
  const isDate = /^\d/.test(spec.vintage);
  const onDate: Option = { value: 'date', label: texts.onDate };
  const measures = spec.measures.join(',');
  const isOther = !options.measures.some(({ value }) => value === measures);
  const ofMeasures = isOther ? [...options.measures, { value: measures, label: nameOfMeasures(spec, options) }] : options.measures;
  const choose = (name: string) => (value: string) => onChange({ [name]: value });
  const { notOffered } = texts;
  const events = offersOf([{ value: '1', label: texts.events }], choices.events);
  return (
    <details className="explore-controls needs-script" onPointerEnter={onTouch} onFocus={onTouch}>
      <summary>{texts.controls}</summary>
      <fieldset className="controls">
        <legend className="visually-hidden">{texts.controls}</legend>
        <Choice label={texts.measure} value={measures} offers={offersOf(ofMeasures)} {...{ notOffered }} onChoose={choose('measure')} />
        <Choice
          label={texts.reporter}
          value={spec.reporter}
          offers={offersOf(options.economies, choices.reporter)}
          notOffered={notOffered}
          onChoose={choose('reporter')}
        />
        <PartnerChoice
          legend={texts.partners}
          chosen={spec.partners}
          offers={offersOf(options.economies, choices.partners)}
          notOffered={notOffered}
          onChoose={(partners) => onChange({ partners: partners.join(',') })}
        />
        <Choice
          label={texts.frequency}
          value={spec.frequency}
          offers={offersOf(options.frequencies, choices.frequency)}
          notOffered={notOffered}
          onChoose={(frequency) => onChange({ frequency, years: `${spec.from}-${spec.to}` })}
        />
        <div className="years">
          <YearField label={texts.from} value={spec.from} onChoose={(from) => onChange({ years: `${from}-${Math.max(from, spec.to)}` })} />
          <YearField label={texts.to} value={spec.to} onChoose={(to) => onChange({ years: `${Math.min(spec.from, to)}-${to}` })} />
          {choices.years === null ? null : (
            <p className="why-not">
              {texts.held} {choices.years.first}–{choices.years.last}
            </p>
          )}
        </div>
        <Choice
          label={texts.transform}
          value={spec.transform}
          offers={offersOf(options.transforms, choices.transform)}
          notOffered={notOffered}
          onChoose={choose('transform')}
        />
        {spec.transform === 'index' && spec.indexYear !== null ? (
          <YearField
            label={texts.indexYear}
            value={spec.indexYear}
            onChoose={(indexYear) => onChange({ 'index-year': String(indexYear) })}
          />
        ) : null}
        <Choice
          label={texts.money}
          value={spec.money}
          offers={offersOf(options.bases, choices.money)}
          notOffered={notOffered}
          onChoose={choose('money')}
        />
        <Choice
          label={texts.record}
          value={spec.record}
          offers={offersOf(options.records, choices.record)}
          notOffered={notOffered}
          onChoose={choose('record')}
        />
        <Choice
          label={texts.vintage}
          value={isDate ? 'date' : spec.vintage}
          offers={offersOf([...options.vintage, onDate], choices.vintage)}
          notOffered={notOffered}
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
        <Choice
          label={texts.chart}
          value={spec.chart}
          offers={offersOf(options.charts, choices.chart)}
          notOffered={notOffered}
          onChoose={choose('chart')}
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
          <WhyNot id={whyEvents} offers={events} isFixed notOffered={notOffered} />
        </div>
        <button type="button" className="text-button" onClick={onReset}>
          {texts.reset}
        </button>
      </fieldset>
    </details>
  );
}

/** Measures that an address puts together, by name. */
function nameOfMeasures({ measures }: TradeSpec, options: ExploreOptions): string {
  return measures.map((measure) => options.measures.find(({ value }) => value === measure)?.label ?? measure).join(', ');
}
