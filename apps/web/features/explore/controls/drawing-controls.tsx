import type { ChoicesOfView, ViewSpec } from '@sogdia/core';
import { type ReactNode, useId } from 'react';
import { Choice } from './choice.tsx';
import type { ExploreOptions, Option } from './explore-options.ts';
import { type Offer, type Offered, offersOf } from './offers-of.ts';
import { MonthFields, YearFields } from './span-fields.tsx';
import type { ControlProps } from './view-change.ts';
import { WhyNot } from './why-not.tsx';
import { YearField } from './year-field.tsx';

/** How any view is shown: how often and when, transformed how, then what is chosen of its source alone, as known when, and in which form. */
export function ShowingControls(props: ShowingControlsProps) {
  const { spec, choices, frequency, frequencies, months = [], options, texts, onChange, children } = props;
  const choose = (name: string) => (value: string) => onChange({ [name]: value });
  const transforms = offersOf(knownOf(options.transforms, choices.transform), choices.transform);
  return (
    <>
      <Choice label={texts.frequency} value={frequency} offers={frequencies} texts={texts} onChoose={choose('frequency')} />
      {months.length === 0 ? (
        <YearFields from={spec.from} to={spec.to} held={choices.years} {...{ texts, onChange }} />
      ) : (
        <MonthFields {...{ months, spec, texts, onChange }} />
      )}
      <Choice label={texts.transform} value={spec.transform} offers={transforms} texts={texts} onChoose={choose('transform')} />
      {spec.indexYear === null ? null : (
        <YearField label={texts.indexYear} value={spec.indexYear} onChoose={(indexYear) => onChange({ 'index-year': String(indexYear) })} />
      )}
      {children}
      <VintageChoice {...{ spec, choices, texts, onChange }} options={knownOf(options.vintage, choices.vintage)} />
      <DrawingControls {...{ spec, choices, options, texts, onChange }} />
    </>
  );
}

interface ShowingControlsProps extends ControlProps {
  readonly spec: ViewSpec;
  readonly choices: Pick<ChoicesOfView, 'years' | 'transform' | 'vintage' | 'chart' | 'events'>;
  readonly frequency: string;
  readonly frequencies: readonly Offer[];
  readonly months?: ChoicesOfView['months'];
  readonly options: ExploreOptions;
  readonly children?: ReactNode;
}

/** The options of a control that a source has. */
function knownOf(options: readonly Option[], offered: Offered): readonly Option[] {
  return options.filter(({ value }) => offered.some((one) => one.value === value));
}

/** As known when: of the first or the latest release, or on a date. */
function VintageChoice({ spec, choices, options, texts, onChange }: VintageChoiceProps) {
  const isDate = /^\d/.test(spec.vintage);
  return (
    <>
      <Choice
        label={texts.vintage}
        value={isDate ? 'date' : spec.vintage}
        offers={offersOf([...options, { value: 'date', label: texts.onDate }], choices.vintage)}
        texts={texts}
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

interface VintageChoiceProps extends ControlProps {
  readonly spec: Pick<ViewSpec, 'vintage' | 'to'>;
  readonly choices: { readonly vintage: Offered };
  readonly options: readonly Option[];
}

/** In which form, and whether with events. */
function DrawingControls({ spec, choices, options, texts, onChange }: DrawingControlsProps) {
  const whyEvents = useId();
  const events = offersOf([{ value: '1', label: texts.events }], choices.events);
  const charts = offersOf(options.charts, choices.chart);
  return (
    <>
      <Choice label={texts.chart} value={spec.chart} offers={charts} texts={texts} onChoose={(chart) => onChange({ chart })} />
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
        <WhyNot id={whyEvents} offers={events} isFixed texts={texts} />
      </div>
    </>
  );
}

interface DrawingControlsProps extends ControlProps {
  readonly spec: Pick<ViewSpec, 'chart' | 'events'>;
  readonly choices: { readonly chart: Offered; readonly events: Offered };
  readonly options: ExploreOptions;
}
