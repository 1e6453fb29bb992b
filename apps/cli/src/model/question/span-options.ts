import { choicesOfView, type ViewSpec } from '@sogdia/core';
import type { ProgramContext } from '../context/index.ts';
import type { QuestionOption } from './question-option.ts';

type Span = Pick<ViewSpec, 'from' | 'to'>;

/** Spans of years: what is typed, the one that is asked, all years with figures, the last ten, five and one. */
export function spanOptions(spec: ViewSpec, context: ProgramContext, typed: string): readonly QuestionOption[] {
  const { text } = context;
  const held = choicesOfView(context.holdings(), spec, context.language).years;
  const { first, last } = held ?? { first: spec.from, last: spec.to };
  const lastYears = (count: number): Span => ({ from: Math.max(first, last - count + 1), to: last });
  const asked = typedSpan(typed, { first, last });
  const option = (span: Span, detail: string): QuestionOption => ({
    id: `${span.from}-${span.to}`,
    label: spanText(span),
    detail,
    words: [detail, `${span.from}-${span.to}`],
    reason:
      held !== null && (span.to < first || span.from > last)
        ? text['question.no-years']({ years: spanText({ from: first, to: last }) })
        : null,
    isChosen: span.from === spec.from && span.to === spec.to,
    spec: withYears(spec, span),
  });
  const offered = [
    option(spec, text['question.years-shown']),
    option({ from: first, to: last }, text['question.years-all']),
    ...[10, 5, 1].map((count) => option(lastYears(count), text['question.years-last']({ count }))),
  ];
  const all = asked === null ? offered : [option(asked, text['question.years-typed'])];
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}

/** A spec over whole years. */
export function withYears(spec: ViewSpec, { from, to }: Span): ViewSpec {
  return { ...spec, from, to, firstMonth: null, lastMonth: null };
}

/** Years as a span reads: `2024`, `2013–2025`. */
export function spanText({ from, to }: Span): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** The span that is typed: `2013-2025`, `2020-`, `2024` or `last 5`; null where it is none. */
function typedSpan(typed: string, held: { readonly first: number; readonly last: number }): Span | null {
  const [, from, dash, to] = /^\s*(\d{4})\s*([-–])?\s*(\d{4})?\s*$/.exec(typed) ?? [];
  if (from !== undefined) {
    const years = [Number(from), to !== undefined ? Number(to) : dash === undefined ? Number(from) : Math.max(held.last, Number(from))];
    return { from: Math.min(...years), to: Math.max(...years) };
  }
  const [, count] = /^\s*last\s+(\d{1,2})\s*$/i.exec(typed) ?? [];
  return count === undefined || Number(count) < 1 ? null : { from: Math.max(held.first, held.last - Number(count) + 1), to: held.last };
}
