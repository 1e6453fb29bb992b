import type { ViewSpec } from '@sogdia/core';
import { Choice } from './choice.tsx';
import type { ExploreOptions, Option } from './explore-options.ts';
import type { ExploreTexts } from './explore-texts.ts';
import { YearField } from './year-field.tsx';

/** The controls of a view: each change asks for a whole new view. */
export function ExploreControls({
  spec,
  options,
  texts,
  onTouch,
  onChange,
  onReset,
}: {
  spec: ViewSpec;
  options: ExploreOptions;
  texts: ExploreTexts;
  onTouch: () => void;
  onChange: (change: Readonly<Record<string, string>>) => void;
  onReset: () => void;
}) {
  const isDate = /^\d/.test(spec.asOf);
  const onDate: Option = { value: 'date', label: texts.onDate };
  const isChosen = (code: string): boolean => spec.partners.some((partner) => partner === code);
  const partners = options.economies.filter(({ value }) => isChosen(value) || options.partners[spec.reporter]?.includes(value) === true);
  const togglePartner = (code: string): void => {
    const chosen = isChosen(code)
      ? spec.partners.filter((partner) => partner !== code)
      : partners.map(({ value }) => value).filter((value) => value === code || isChosen(value));
    if (chosen.length > 0) onChange({ partners: chosen.join(',') });
  };
  return (
    <details className="explore-controls needs-script" onPointerEnter={onTouch} onFocus={onTouch}>
      <summary>{texts.controls}</summary>
      <fieldset className="controls">
        <legend className="visually-hidden">{texts.controls}</legend>
        <Choice
          label={texts.measure}
          value={spec.measures.join(',')}
          options={options.measures}
          onChoose={(measure) => onChange({ measure })}
        />
        <Choice
          label={texts.reporter}
          value={spec.reporter}
          options={options.economies}
          onChoose={(reporter) => onChange(withoutItself(reporter, spec))}
        />
        <fieldset className="choice partners">
          <legend>{texts.partners}</legend>
          {partners.map(({ value, label }) => (
            <label key={value}>
              <input type="checkbox" checked={isChosen(value)} onChange={() => togglePartner(value)} />
              {label}
            </label>
          ))}
        </fieldset>
        <div className="years">
          <YearField label={texts.from} value={spec.from} onChoose={(from) => onChange({ years: `${from}-${Math.max(from, spec.to)}` })} />
          <YearField label={texts.to} value={spec.to} onChoose={(to) => onChange({ years: `${Math.min(spec.from, to)}-${to}` })} />
        </div>
        <Choice
          label={texts.transform}
          value={spec.transform}
          options={options.transforms}
          onChoose={(transform) => onChange({ transform })}
        />
        {spec.transform === 'index' && spec.base !== null ? (
          <YearField label={texts.base} value={spec.base} onChoose={(base) => onChange({ base: String(base) })} />
        ) : null}
        <Choice label={texts.basis} value={spec.basis} options={options.bases} onChoose={(basis) => onChange({ basis })} />
        <Choice label={texts.book} value={spec.book} options={options.books} onChoose={(book) => onChange({ book })} />
        <Choice
          label={texts.asOf}
          value={isDate ? 'date' : spec.asOf}
          options={[...options.asOf, onDate]}
          onChoose={(asof) => onChange({ asof: asof === 'date' ? `${spec.to}-12-31` : asof })}
        />
        {isDate ? (
          <label className="choice">
            <span>{texts.asOfDate}</span>
            <input
              type="date"
              value={spec.asOf}
              onChange={(event) => event.target.value !== '' && onChange({ asof: event.target.value })}
            />
          </label>
        ) : null}
        <Choice label={texts.chart} value={spec.chart} options={options.charts} onChoose={(chart) => onChange({ chart })} />
        <label className="switch">
          <input type="checkbox" checked={spec.events} onChange={(event) => onChange({ events: event.target.checked ? '1' : '0' })} />
          {texts.events}
        </label>
        <button type="button" className="text-button" onClick={onReset}>
          {texts.reset}
        </button>
      </fieldset>
    </details>
  );
}

/** A reporter that was a partner: the old reporter takes its place. */
function withoutItself(reporter: string, spec: ViewSpec): Readonly<Record<string, string>> {
  if (!spec.partners.some((partner) => partner === reporter)) return { reporter };
  const rest = spec.partners.filter((partner) => partner !== reporter);
  return { reporter, partners: (rest.length === 0 || spec.reporter === 'CHN' ? [spec.reporter] : rest).join(',') };
}
