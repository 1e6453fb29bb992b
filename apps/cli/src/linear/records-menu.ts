import type { ViewSpec } from '@sogdia/core';
import { answered, otherRecords, otherVintages, type ProgramContext, recordName, timeName } from '../model/index.ts';
import { discrepancyTexts, historyOf, revisionsGrid, vintagesOfSeries } from '../screens/index.ts';
import { type Choice, viewChoice } from './linear-place.ts';

/** The next record in which a view has an answer. */
export function otherRecordChoice(spec: ViewSpec, context: ProgramContext): readonly Choice[] {
  const next = otherRecords(spec, 1, true).find((other) => answered(() => context.view(other)) !== null);
  return next === undefined ? [] : [viewChoice(context.text['linear.show']({ what: recordName(next, context) }), next)];
}

/** Of two records the discrepancy, of any series every vintage, and the view as of the day before and after on which something changed. */
export function recordChoices(spec: ViewSpec, context: ProgramContext): readonly Choice[] {
  const { text } = context;
  const days = context.vintages(spec).map(({ knownFrom }) => knownFrom);
  const at = ([vintage]: ReturnType<typeof otherVintages>): readonly Choice[] => {
    if (vintage === undefined || answered(() => context.view({ ...spec, vintage })) === null) return [];
    return [viewChoice(text['linear.show']({ what: timeName({ vintage }, context) }), { ...spec, vintage })];
  };
  const { discrepancies } = context.view(spec);
  return [
    ...(discrepancies.length === 0 ? [] : [{ label: text['mirror.table'], says: () => discrepancyTexts(context.view(spec), context) }]),
    ...at(otherVintages(spec.vintage, days, -1)),
    ...at(otherVintages(spec.vintage, days, 1)),
    ...(days.length === 0 ? [] : [{ label: text['linear.vintages'], says: () => historyTexts(spec, context) }]),
  ];
}

/** Every series with what became of each of its years. */
function historyTexts(spec: ViewSpec, context: ProgramContext): readonly string[] {
  return context.view(spec).series.flatMap(({ id, label }) => {
    const location = { spec, subject: id };
    const vintages = vintagesOfSeries(location, context);
    return [`${label}:`, ...revisionsGrid(location, context).rows.flatMap((row) => historyOf(row.id, vintages, context))];
  });
}
