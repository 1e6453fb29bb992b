import { bookPairsOf, SogdiaError, type ViewSpec } from '@sogdia/core';
import { otherBooks, otherVintages, type ProgramContext, recordName, timeName, twoBooksSpec } from '../model/index.ts';
import { gapTexts, historyOf, revisionsGrid, vintagesOfSeries } from '../screens/index.ts';
import type { Choice, LinearMenu } from './linear-place.ts';

/** The choice that leads to both books of all ten flows. */
export function booksChoice(context: ProgramContext): Choice {
  return { label: context.text['mirror.title'], leadsTo: { kind: 'books' } };
}

/** Both books: each of the ten flows leads to its view. */
export function booksMenu(context: ProgramContext): LinearMenu {
  const view = context.view(twoBooksSpec);
  const choices = bookPairsOf(view, context.language).map((pair): Choice => {
    const spec: ViewSpec = { ...twoBooksSpec, measures: [pair.flow], partners: [pair.economy] };
    return { label: context.view(spec).title, leadsTo: { kind: 'view', spec } };
  });
  return { intro: [context.text['mirror.title'], `${view.finding.text}.`], choices };
}

/** The next book in which a view has an answer. */
export function otherBookChoice(spec: ViewSpec, context: ProgramContext): readonly Choice[] {
  const next = otherBooks(spec, 1, true).find((other) => hasAnswer(other, context));
  return next === undefined
    ? []
    : [{ label: context.text['linear.show']({ what: recordName(next, context) }), leadsTo: { kind: 'view', spec: next } }];
}

/** Of two records the gap, of any series every vintage, and the view as of the day before and after on which something changed. */
export function recordChoices(spec: ViewSpec, context: ProgramContext): readonly Choice[] {
  const { text } = context;
  const days = context.vintages(spec).map(({ knownFrom }) => knownFrom);
  const at = ([asOf]: ReturnType<typeof otherVintages>): readonly Choice[] => {
    if (asOf === undefined || !hasAnswer({ ...spec, asOf }, context)) return [];
    return [{ label: text['linear.show']({ what: timeName({ asOf }, context) }), leadsTo: { kind: 'view', spec: { ...spec, asOf } } }];
  };
  const gap: readonly Choice[] =
    context.view(spec).gaps.length === 0 ? [] : [{ label: text['mirror.table'], says: () => gapTexts(context.view(spec), context) }];
  const vintages: readonly Choice[] =
    days.length === 0 ? [] : [{ label: text['linear.vintages'], says: () => historyTexts(spec, context) }];
  return [...gap, ...at(otherVintages(spec.asOf, days, -1)), ...at(otherVintages(spec.asOf, days, 1)), ...vintages];
}

/** Every series with what became of each of its years. */
function historyTexts(spec: ViewSpec, context: ProgramContext): readonly string[] {
  return context.view(spec).series.flatMap(({ id, label }) => {
    const sheet = { spec, subject: id };
    const vintages = vintagesOfSeries(sheet, context);
    return [`${label}:`, ...revisionsGrid(sheet, context).rows.flatMap((row) => historyOf(row.id, vintages, context))];
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
