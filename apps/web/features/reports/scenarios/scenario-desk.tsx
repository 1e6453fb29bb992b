'use client';

import { isMissing, type Language, type Value } from '@sogdia/core';
import { costResponse, levelAtGrowth } from '@sogdia/core/metrics';
import { ownValue } from '@sogdia/core/model';
import { useId, useState } from 'react';
import { plainNumber } from '../../../lib/plain-number.ts';
import { originMark } from '../../../lib/site-origin.ts';
import { setUrlQuery, useUrlQuery } from '../../../lib/url-state.ts';
import { TextButton } from '../../text/index.ts';

/** A number that a reader sets: per cent, or plain. */
export interface DeskField {
  readonly id: string;
  readonly label: string;
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What is said where no number within its bounds stands. */
  readonly wrong: string;
}

/** What stands on a desk. */
export interface DeskTexts {
  readonly heading: string;
  readonly about: string;
  readonly answer: string;
  /** What stands in place of an answer while a number is out of its bounds, or the lower over the higher. */
  readonly noAnswer: string;
  readonly reset: string;
  readonly copy: string;
  readonly copied: string;
  readonly columns: readonly [string, string, string];
}

interface DeskProps {
  readonly kind: 'cost' | 'growth';
  readonly fields: readonly DeskField[];
  /** The level that a scenario starts from, in billions. */
  readonly base: number;
  /** The first and the last year of a scenario of growth. */
  readonly years: readonly [number, number] | null;
  readonly address: string;
  readonly texts: DeskTexts;
  readonly language: Language;
}

/** The numbers of a scenario in the reader's hand: each change is worked out in place and stands in the address. */
export function ScenarioDesk({ kind, fields, base, years, address, texts, language }: DeskProps) {
  const query = useUrlQuery() ?? '';
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const asked = new URLSearchParams(query);
  const textOf = ({ id, initial }: DeskField): string => ownValue(typed, id) ?? asked.get(id) ?? String(initial);
  const values = fields.map((field) => numberIn(textOf(field), field));
  const set = (field: DeskField, text: string): void => {
    setTyped({ ...typed, [field.id]: text });
    const next = new URLSearchParams(window.location.search);
    if (numberIn(text, field) === null || Number(text) === field.initial) next.delete(field.id);
    else next.set(field.id, text);
    setUrlQuery(next.toString(), 'replace');
  };
  const reset = (): void => {
    setTyped({});
    setUrlQuery('', 'replace');
  };
  const [low, high] = values;
  const isWhole = values.every((value) => value !== null) && Number(low) <= Number(high);
  return (
    <section className="band needs-script desk" aria-label={texts.heading}>
      <h2>{texts.heading}</h2>
      <p className="section-about">{texts.about}</p>
      <div className="desk-fields">
        {fields.map((field) => (
          <DeskInput key={field.id} field={field} text={textOf(field)} onText={(text) => set(field, text)} />
        ))}
        <div className="desk-actions">
          <TextButton onClick={reset} text={texts.reset} />
          <TextButton
            data-copy={`${originMark}${address}${query === '' ? '' : `?${query}`}`}
            data-copied={texts.copied}
            text={texts.copy}
          />
        </div>
      </div>
      <div aria-live="polite">
        <table className="numbers">
          <caption>{texts.answer}</caption>
          <thead>
            <tr>
              {texts.columns.map((column, index) => (
                <th key={column} scope="col" className={index === 0 ? undefined : 'amount'}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {isWhole ? null : (
              <tr>
                <td className="no-answer" colSpan={texts.columns.length}>
                  {texts.noAnswer}
                </td>
              </tr>
            )}
            {(isWhole ? rowsOf(kind, values, base, years, language) : []).map(([head, ...cells], at) => (
              <tr key={`${at} ${head}`}>
                <th scope="row">{head}</th>
                {cells.map((cell, index) => (
                  <td key={texts.columns[index + 1]} className="amount">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function DeskInput({ field, text, onText }: { field: DeskField; text: string; onText: (text: string) => void }) {
  const id = useId();
  const { label, min, max, step, wrong } = field;
  const isWrong = numberIn(text, field) === null;
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        step="any"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => onText(event.target.value)}
      />
      <input
        type="range"
        aria-label={label}
        min={min}
        max={max}
        step={step}
        value={isWrong ? field.initial : text}
        onChange={(event) => onText(event.target.value)}
      />
      {isWrong ? (
        <p id={`${id}-wrong`} className="desk-wrong">
          {wrong}
        </p>
      ) : null}
    </div>
  );
}

/** The number of a field; null for what is none, or lies outside its bounds. */
function numberIn(text: string, { min, max }: DeskField): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return value >= min && value <= max ? value : null;
}

function rowsOf(
  kind: DeskProps['kind'],
  values: readonly (number | null)[],
  base: number,
  years: DeskProps['years'],
  language: Language,
): readonly (readonly [head: string, ...cells: string[]])[] {
  const print = (value: Value): string => (isMissing(value) ? '–' : plainNumber(value, 1, language));
  const percent = (ratio: Value): string => (isMissing(ratio) ? '–' : plainNumber(Math.abs(ratio), 1, language, 'percent'));
  const [first, second, elasticity] = values.map((value) => value ?? Number.NaN) as [number, number, number];
  if (kind === 'cost')
    return [first, second].map((cut) => {
      const change = costResponse(cut / 100, elasticity);
      return [percent(cut / 100), percent(change), print(isMissing(change) ? change : base * (1 + change))] as const;
    });
  const [from, to] = years ?? [0, 0];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const cells = [first, second].map((rate) => print(levelAtGrowth(base, rate / 100, index)));
    return [String(from + index), ...cells] as const;
  });
}
