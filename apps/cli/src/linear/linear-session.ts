import { type ProgramContext, reasonOf } from '../model/index.ts';
import { asciiText } from '../terminal/index.ts';
import { linearMenu } from './linear-menu.ts';
import type { Place } from './linear-place.ts';

/** Where the reader is: the places from home to here. */
export interface LinearState {
  readonly places: readonly [Place, ...Place[]];
  /** The places that were left. */
  readonly left: readonly Place[];
  /** The lines of a text that is being typed. */
  readonly typed: readonly string[];
  readonly isOver: boolean;
}

/** The state at the start; a view that was asked for lies over home. */
export function linearStart(view: Place | null): LinearState {
  return { places: view === null ? [{ kind: 'home' }] : [{ kind: 'home' }, view], left: [], typed: [], isOver: false };
}

/** What is said at a place: what it is, then its choices by number. */
export function tellPlace(state: LinearState, context: ProgramContext): readonly string[] {
  const { intro, choices } = linearMenu(placeOf(state), context);
  return spoken([...intro, ...choices.map(({ label }, index) => `${index + 1}. ${label}`)], context);
}

/** The state after a line that was typed, and what is said to it. */
interface LinearAnswer {
  readonly state: LinearState;
  readonly says: readonly string[];
}

/** The answer to a line that was typed: a choice by its number, a word that leads somewhere, or a line of a text. */
export function answerLine(state: LinearState, line: string, context: ProgramContext): LinearAnswer {
  const word = line.trim().toLowerCase();
  if (word === 'q') return { state: { ...state, isOver: true }, says: [context.text['linear.bye']] };
  if (word === 'b') return go(state, back(state), context);
  if (word === 'h') return go(state, withPlace(state, { kind: 'history', places: state.left }), context);
  const place = placeOf(state);
  if (place.kind === 'draft' && place.text === null) return typeDraft(state, line, context);
  if (word === '') return { state, says: tellPlace(state, context) };
  const choice = linearMenu(place, context).choices[Number(word) - 1];
  if (!/^\d+$/.test(word) || choice === undefined) return { state, says: [context.text['linear.unknown']({ word: line.trim() })] };
  if (choice.says !== undefined) return { state, says: spoken(choice.says(), context) };
  return choice.leadsTo === undefined ? { state, says: [] } : go(state, withPlace(state, choice.leadsTo), context);
}

/** A line more of a text of one's own; a point alone ends it, and its figures are told. */
function typeDraft(state: LinearState, line: string, context: ProgramContext): LinearAnswer {
  if (line.trim() !== '.') return { state: { ...state, typed: [...state.typed, line] }, says: [] };
  const text = state.typed.join('\n');
  const { places, ...under } = back(state);
  return go(state, withPlace({ ...under, places, typed: [] }, { kind: 'draft', text, figure: null }), context);
}

/** A place over those before it. */
function withPlace({ places: [first, ...rest], left, ...state }: LinearState, place: Place): LinearState {
  return { ...state, places: [first, ...rest, place], left: [...left, rest.at(-1) ?? first] };
}

function go(state: LinearState, next: LinearState, context: ProgramContext): LinearAnswer {
  try {
    return { state: next, says: tellPlace(next, context) };
  } catch (error) {
    return { state, says: [reasonOf(error, context)] };
  }
}

function back(state: LinearState): LinearState {
  const [first, ...rest] = state.places;
  return { ...state, places: [first, ...rest.slice(0, -1)], left: [...state.left, placeOf(state)], typed: [] };
}

function placeOf(state: LinearState): Place {
  return state.places.at(-1) ?? state.places[0];
}

function spoken(texts: readonly string[], context: ProgramContext): readonly string[] {
  if (context.look.glyphs.set === 'unicode') return texts;
  return texts.map((text) => Array.from(text, asciiText).join(''));
}
