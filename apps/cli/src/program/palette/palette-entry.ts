import type { ViewSpec } from '@sogdia/core';
import type { ProgramContext, ProgramState } from '../../model/index.ts';
import type { Transition } from '../locations/effect.ts';

/** What kinds of things can be found, in the order in which those that answer alike stand; some by a sign before what is typed. */
export const entryKinds = ['recent', 'view', 'economy', 'topic', 'claim', 'change', 'goods', 'do', 'method', 'run', 'history'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The signs that narrow what is found to one kind. */
export const kindOfSign = new Map<string, 'do' | 'claim' | 'economy' | 'run' | 'goods' | 'method' | 'history'>([
  ['>', 'do'],
  ['#', 'claim'],
  ['@', 'economy'],
  ['!', 'run'],
  ['=', 'goods'],
  ['%', 'method'],
  ['<', 'history'],
]);

/** A line of a palette: what it is called, its keys, what it does, and the doing. */
export interface PaletteEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly keys: string;
  readonly label: string;
  readonly help: string;
  /** Further texts by which it is found. */
  readonly words: readonly string[];
  /** The view that it opens, shown in small. */
  readonly preview: ViewSpec | null;
  readonly run: (state: ProgramState, context: ProgramContext) => Transition;
}

/** An entry that opens no view, has no key and is found by its label and its help alone, as far as it says no more. */
export function paletteEntry(given: Pick<PaletteEntry, 'id' | 'kind' | 'label' | 'help' | 'run'> & Partial<PaletteEntry>): PaletteEntry {
  return { keys: '', words: [], preview: null, ...given };
}
