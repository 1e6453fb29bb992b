import type { ViewSpec } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { isTradeSpec, recordChoiceSchema } from '@sogdia/core/model';
import type { Location } from '../location/index.ts';
import type { ProgramContext } from './program-context.ts';

/** Whose record a spec asks for, or by which method both are made one. */
export function recordName(spec: ViewSpec, context: ProgramContext): string {
  if (!isTradeSpec(spec)) return context.text['record.own'];
  if (spec.method !== null) return context.text[`method.${spec.method}`];
  return context.text[`record.${spec.record}`]({ reporter: formatEconomy(context.world, spec.reporter, context.language) });
}

/** Whose record a location shows: of a single series that of its own record, which its id ends in; else what its spec asks for. */
export function shownRecordName({ kind, spec, subject }: Pick<Location, 'kind' | 'spec' | 'subject'>, context: ProgramContext): string {
  const isOfSeries = kind === 'receipt' || kind === 'revisions';
  const record = recordChoiceSchema.safeParse(isOfSeries ? subject?.split('-').at(-1) : undefined);
  return recordName(record.success && isTradeSpec(spec) ? { ...spec, record: record.data } : spec, context);
}

/** The trade of the usual reporter with an economy, by name. */
export function tradeWith(name: string, { question, world, language, text }: ProgramContext): string {
  return text['palette.economy']({ name, reporter: formatEconomy(world, question.reporter, language) });
}

/** As of when a spec asks. */
export function timeName({ vintage }: Pick<ViewSpec, 'vintage'>, context: ProgramContext): string {
  return vintage === 'first' || vintage === 'latest' ? context.text[`vintage.${vintage}`] : context.text['vintage.date']({ date: vintage });
}
