import { computeView, provideTexts, type View } from '@sogdia/core';
import type { Dataset } from '@sogdia/core/model';
import { isIndicatorView, isTradeView } from '@sogdia/core/model';
import * as ru from '@sogdia/core/ru';
import * as zh from '@sogdia/core/zh';
import { falseJointsIn } from './joints-of-languages.ts';
import { datasetOfView } from './judge.ts';
import { falseJoints } from './judge-joints.ts';
import { notesOfTrade } from './judge-notes.ts';
import { notesOfIndicators } from './judge-notes-of-indicators.ts';
import { falseNotes } from './note-kind.ts';
import { noteFromRussian } from './ru/notes.ts';
import type { Noted } from './subject-in-words.ts';
import { noteFromChinese } from './zh/notes.ts';

provideTexts('zh', zh);
provideTexts('ru', ru);

const readers = [
  ['zh', noteFromChinese],
  ['ru', noteFromRussian],
] as const;

/** What is not so in the notes of a view, and in what is said of its joints, in any language: those of Chinese and Russian are read into the words of English, and judged as these are. */
export function falseNotesInAny(view: View, dataset: Dataset): readonly string[] {
  return [
    ...falseNotesIn(view, dataset),
    ...readers.flatMap(([language, read]) => {
      const other = computeView(dataset, view.spec, language);
      return [...falseNotesOf(other, view, dataset, read), ...falseJointsIn(language, { view, other, dataset })];
    }),
  ];
}

/** What is not so in the notes of a view in another language than English, in which `view` is the same. */
export function falseNotesOf(other: View, view: View, dataset: Dataset, read: (note: string, noted: Noted) => string): readonly string[] {
  const notes = other.notes.map((note) => {
    try {
      return read(note, { view, other, dataset });
    } catch (error) {
      return `${note} (${error instanceof Error ? error.message : String(error)})`;
    }
  });
  if (isTradeView(view)) {
    const told = { ...view, notes };
    datasetOfView.set(told, dataset);
    return falseNotes(told, notesOfTrade);
  }
  return isIndicatorView(view) ? falseNotes({ ...view, notes }, notesOfIndicators(dataset)) : [];
}

/** What is not so in the notes of a view of a dataset, and in what it says of its joints, each with its fault; empty where all is. */
function falseNotesIn(view: View, dataset: Dataset): readonly string[] {
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
