import type { ViewSpec } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { type RecordChoice, recordChoiceSchema } from '@sogdia/core/model';
import { askedOfSource } from '@sogdia/core/workspace';
import type { Location } from '../location/location.ts';
import type { ProgramContext } from './program-context.ts';

/** Whose record a spec asks for, or by which method both are made one; where one of both is shown alone, whose that is. */
export function recordName(spec: ViewSpec, { text, world, language }: ProgramContext, shown?: RecordChoice): string {
  const { reporter, method, record } = askedOfSource(spec);
  if (reporter === null) return text['record.own'];
  if (method !== null) return text[`method.${method}`]({ reporter: formatEconomy(world, reporter, language) });
  return text[`record.${shown ?? record}`]({ reporter: formatEconomy(world, reporter, language) });
}

/** Whose record a location shows: of a single series that of its own record, which its id ends in; else what its spec asks for. */
export function shownRecordName({ kind, spec, subject }: Pick<Location, 'kind' | 'spec' | 'subject'>, context: ProgramContext): string {
  const isOfSeries = kind === 'receipt' || kind === 'revisions';
  const record = recordChoiceSchema.safeParse(isOfSeries ? subject?.split('-').at(-1) : undefined);
  return recordName(spec, context, record.data);
}

/** The trade of the usual reporter with an economy, by name. */
export function tradeWith(name: string, { question, world, language, text }: ProgramContext): string {
  return text['palette.economy']({ name, reporter: formatEconomy(world, question.reporter, language) });
}

/** As of when a spec asks. */
export function timeName({ vintage }: Pick<ViewSpec, 'vintage'>, context: ProgramContext): string {
  return vintage === 'first' || vintage === 'latest' ? context.text[`vintage.${vintage}`] : context.text['vintage.date']({ date: vintage });
}
