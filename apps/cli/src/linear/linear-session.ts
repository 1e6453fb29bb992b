import { SogdiaError } from '@sogdia/core';
import type { ProgramContext } from '../model/index.ts';
import { asciiText } from '../terminal/index.ts';
import { linearMenu } from './linear-menu.ts';
import type { Place } from './linear-place.ts';

/** Where the reader is: the places from home to here. */
export interface LinearState {
  readonly places: readonly [Place, ...Place[]];
  readonly isOver: boolean;
}

/** The state at the start; a view that was asked for lies over home. */
export function linearStart(view: Place | null): LinearState {
  return { places: view === null ? [{ kind: 'home' }] : [{ kind: 'home' }, view], isOver: false };
}

/** What is said at a place: what it is, then its choices by number. */
export function tellPlace(state: LinearState, context: ProgramContext): readonly string[] {
  const { intro, choices } = linearMenu(placeOf(state), context);
  return spoken([...intro, ...choices.map(({ label }, index) => `${index + 1}. ${label}`)], context);
}

/** The state after a line that was typed, and what is said to it. */
export function answerLine(
  state: LinearState,
  line: string,
  context: ProgramContext,
): { readonly state: LinearState; readonly says: readonly string[] } {
  const word = line.trim().toLowerCase();
  if (word === 'q') return { state: { ...state, isOver: true }, says: [context.text['linear.bye']] };
  if (word === 'b') return go(state, back(state), context);
  if (word === '') return { state, says: tellPlace(state, context) };
  const choice = linearMenu(placeOf(state), context).choices[Number(word) - 1];
  if (!/^\d+$/.test(word) || choice === undefined) return { state, says: [context.text['linear.unknown']({ word: line.trim() })] };
  if (choice.says !== undefined) return { state, says: spoken(choice.says(), context) };
  const { places } = state;
  const [first, ...rest] = places;
  return choice.leadsTo === undefined ? { state, says: [] } : go(state, { ...state, places: [first, ...rest, choice.leadsTo] }, context);
}

function go(
  state: LinearState,
  next: LinearState,
  context: ProgramContext,
): { readonly state: LinearState; readonly says: readonly string[] } {
  try {
    return { state: next, says: tellPlace(next, context) };
  } catch (error) {
    if (SogdiaError.isInstance(error)) return { state, says: [error.message] };
    throw error;
  }
}

function back(state: LinearState): LinearState {
  const [first, ...rest] = state.places;
  return { ...state, places: [first, ...rest.slice(0, -1)] };
}

function placeOf(state: LinearState): Place {
  return state.places.at(-1) ?? state.places[0];
}

function spoken(texts: readonly string[], context: ProgramContext): readonly string[] {
  if (context.look.glyphs.set === 'unicode') return texts;
  return texts.map((text) => Array.from(text, asciiText).join(''));
}
