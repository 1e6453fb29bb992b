import type { ChoicesOfView, ViewSpec } from '@sogdia/core';
import { Choice } from './choice.tsx';
import type { ControlProps } from './view-change.ts';
import { YearField } from './year-field.tsx';

/** From which year to which, with those that are held. */
export function YearFields({ from, to, held, texts, onChange }: YearFieldsProps) {
  return (
    <div className="years">
      <YearField label={texts.from} value={from} onChoose={(first) => onChange({ years: `${first}-${Math.max(first, to)}` })} />
      <YearField label={texts.to} value={to} onChoose={(last) => onChange({ years: `${Math.min(from, last)}-${last}` })} />
      {held === null ? null : (
        <p className="why-not">
          {texts.held}
          {spanOf(held)}
        </p>
      )}
    </div>
  );
}

interface YearFieldsProps extends ControlProps {
  readonly from: number;
  readonly to: number;
  readonly held: { readonly first: number; readonly last: number } | null;
}

/** From which month to which, out of those that are held. */
export function MonthFields({ spec, months, texts, onChange }: MonthFieldsProps) {
  const values = months.map(({ value }): string => value);
  const asked = [monthOf(spec.from, spec.firstMonth ?? 1), monthOf(spec.to, spec.lastMonth ?? 12)] as const;
  const first = values.find((value) => value >= asked[0]) ?? asked[0];
  const last = values.findLast((value) => value <= asked[1]) ?? asked[1];
  const offers = months.map((month) => ({ ...month, reason: null }));
  const choose = (from: string, to: string): void => onChange({ years: from < to ? `${from}..${to}` : from });
  const chooseLast = (to: string): void => onChange({ years: first < to ? `${first}..${to}` : to });
  return (
    <div className="months">
      <Choice label={texts.from} value={first} {...{ offers, texts }} onChoose={(from) => choose(from, last)} />
      <Choice label={texts.to} value={last} {...{ offers, texts }} onChoose={(to) => chooseLast(to)} />
    </div>
  );
}

interface MonthFieldsProps extends ControlProps {
  readonly spec: ViewSpec;
  readonly months: ChoicesOfView['months'];
}

/** A span of years; one year alone. */
export function spanOf({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
