import { formatEconomy, type ViewSpec } from '@sogdia/core';
import type { ProgramContext } from './program-context.ts';

/** Whose record a spec asks for, or by which method both are made one. */
export function recordName(spec: ViewSpec, context: ProgramContext): string {
  if (spec.method !== null) return context.text[`method.${spec.method}`];
  return context.text[`book.${spec.book}`]({ reporter: formatEconomy(spec.reporter, context.language) });
}

/** As of when a spec asks. */
export function timeName({ asOf }: Pick<ViewSpec, 'asOf'>, context: ProgramContext): string {
  return asOf === 'as-published' || asOf === 'latest' ? context.text[`as-of.${asOf}`] : context.text['as-of.date']({ date: asOf });
}
