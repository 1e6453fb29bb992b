import type { View } from '@sogdia/core';
import type { Dataset } from '@sogdia/core/model';
import { isIndicatorView, isTradeView } from '@sogdia/core/model';
import { datasetOfView } from './judge.ts';
import { falseJoints } from './judge-joints.ts';
import { notesOfTrade } from './judge-notes.ts';
import { notesOfIndicators } from './judge-notes-of-indicators.ts';
import { falseNotes } from './note-kind.ts';

/** What is not so in the notes of a view of a dataset, and in what it says of its joints, each with its fault; empty where all is. */
export function falseNotesIn(view: View, dataset: Dataset): readonly string[] {
  if (isTradeView(view)) {
    datasetOfView.set(view, dataset);
    return [...falseNotes(view, notesOfTrade), ...falseJoints(view, dataset)];
  }
  if (!isIndicatorView(view)) throw new Error(`neither of trade nor of indicators: ${view.query}`);
  return [...falseNotes(view, notesOfIndicators(dataset)), ...falseJoints(view, dataset)];
}

/** The kinds of note by which none of some notes is read. */
export function kindsUnheard(kinds: readonly { readonly pattern: RegExp }[], notes: readonly string[]): readonly string[] {
  return kinds.filter(({ pattern }) => !notes.some((note) => pattern.test(note))).map(({ pattern }) => pattern.source);
}
