import { bookSchema, formatEconomy, type ViewSpec } from '@sogdia/core';
import type { Sheet } from '../sheet/index.ts';
import type { ProgramContext } from './program-context.ts';

/** Whose record a spec asks for, or by which method both are made one. */
export function recordName(spec: ViewSpec, context: ProgramContext): string {
  if (spec.method !== null) return context.text[`method.${spec.method}`];
  return context.text[`book.${spec.book}`]({ reporter: formatEconomy(spec.reporter, context.language) });
}

/** Whose record a sheet shows: of a single series that of its own book, which its id ends in; else what its spec asks for. */
export function shownRecordName({ kind, spec, subject }: Pick<Sheet, 'kind' | 'spec' | 'subject'>, context: ProgramContext): string {
  const isOfSeries = kind === 'receipt' || kind === 'revisions';
  const book = bookSchema.safeParse(isOfSeries ? subject?.split('-').at(-1) : undefined);
  return recordName(book.success ? { ...spec, book: book.data } : spec, context);
}

/** As of when a spec asks. */
export function timeName({ asOf }: Pick<ViewSpec, 'asOf'>, context: ProgramContext): string {
  return asOf === 'as-published' || asOf === 'latest' ? context.text[`as-of.${asOf}`] : context.text['as-of.date']({ date: asOf });
}
