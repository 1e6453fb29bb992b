import { SogdiaError, type ViewSpec } from '@sogdia/core';
import { recordPairsOf } from '@sogdia/core/workspace';
import { otherRecords, otherVintages, type ProgramContext, recordName, timeName, twoRecordsSpec } from '../model/index.ts';
import { discrepancyTexts, historyOf, revisionsGrid, vintagesOfSeries } from '../screens/index.ts';
import type { Choice, LinearMenu } from './linear-place.ts';

/** The choice that leads to both records of every flow. */
export function recordsChoice(context: ProgramContext): Choice {
  return { label: context.text['mirror.title'], leadsTo: { kind: 'records' } };
}

/** Both records: each flow leads to its view. */
export function recordsMenu(context: ProgramContext): LinearMenu {
  const both = twoRecordsSpec(context);
  const view = context.view(both);
  const choices = recordPairsOf(view, context.language).map((pair): Choice => {
    const spec: ViewSpec = { ...both, measures: [pair.flow], partners: [pair.economy] };
    return { label: context.view(spec).title, leadsTo: { kind: 'view', spec } };
  });
  return { intro: [context.text['mirror.title'], `${view.headline.text}.`], choices };
}

/** The next record in which a view has an answer. */
export function otherRecordChoice(spec: ViewSpec, context: ProgramContext): readonly Choice[] {
  const next = otherRecords(spec, 1, true).find((other) => hasAnswer(other, context));
  return next === undefined
    ? []
    : [{ label: context.text['linear.show']({ what: recordName(next, context) }), leadsTo: { kind: 'view', spec: next } }];
}

/** Of two records the discrepancy, of any series every vintage, and the view as of the day before and after on which something changed. */
export function recordChoices(spec: ViewSpec, context: ProgramContext): readonly Choice[] {
  const { text } = context;
  const days = context.vintages(spec).map(({ knownFrom }) => knownFrom);
  const at = ([vintage]: ReturnType<typeof otherVintages>): readonly Choice[] => {
    if (vintage === undefined || !hasAnswer({ ...spec, vintage }, context)) return [];
    return [
      { label: text['linear.show']({ what: timeName({ vintage }, context) }), leadsTo: { kind: 'view', spec: { ...spec, vintage } } },
    ];
  };
  const discrepancy: readonly Choice[] =
    context.view(spec).discrepancies.length === 0
      ? []
      : [{ label: text['mirror.table'], says: () => discrepancyTexts(context.view(spec), context) }];
  const vintages: readonly Choice[] =
    days.length === 0 ? [] : [{ label: text['linear.vintages'], says: () => historyTexts(spec, context) }];
  return [...discrepancy, ...at(otherVintages(spec.vintage, days, -1)), ...at(otherVintages(spec.vintage, days, 1)), ...vintages];
}

/** Every series with what became of each of its years. */
function historyTexts(spec: ViewSpec, context: ProgramContext): readonly string[] {
  return context.view(spec).series.flatMap(({ id, label }) => {
    const location = { spec, subject: id };
    const vintages = vintagesOfSeries(location, context);
    return [`${label}:`, ...revisionsGrid(location, context).rows.flatMap((row) => historyOf(row.id, vintages, context))];
  });
}

function hasAnswer(spec: ViewSpec, context: ProgramContext): boolean {
  try {
    context.view(spec);
    return true;
  } catch (error) {
    if (SogdiaError.isInstance(error)) return false;
    throw error;
  }
}
