import { joined, joinedAs, nothing, type Phrase } from '../phrases/index.ts';
import type { Grammar, Production } from './grammar.ts';

/** A word or several of a class, with what they say: it leads from one place of a sentence to a later one. */
export interface Token {
  readonly symbol: string;
  readonly from: number;
  readonly to: number;
  readonly says: Phrase;
}

/** A phrase that was found: what it is, from where to where it stands, what it says. */
export type Edge = Token;

/** The places of a sentence, from 0 to `end`, with the words and the classes that lead from one to another. */
export interface Lattice {
  readonly end: number;
  readonly tokens: readonly Token[];
  /** The word in small letters that stands after a place, and the place after it. */
  readonly words: readonly { readonly word: string; readonly from: number; readonly to: number }[];
}

/** A production of which some steps have been found. */
interface Begun {
  readonly production: Production;
  readonly done: number;
  readonly from: number;
  readonly says: Phrase;
}

/** A place of a sentence: what was found from it on, and what waits at it for a word or a phrase. */
interface Place {
  readonly edges: Edge[];
  readonly waiting: Map<number, Begun[]>;
}

/** The most phrases that are kept: a sentence that has more is given up. */
const mostEdges = 20_000;

/**
 * Every phrase that a grammar finds in a sentence, by the place that it begins at; none where there are too many. A phrase goes on only where its
 * next part may begin, which leaves most of them out.
 * Reference: bottom-up chart parsing with left corners (Kay 1980).
 */
export function chartOf({ end, tokens, words }: Lattice, { keys, byFirst, begins }: Grammar): readonly (readonly Edge[])[] {
  const places = Array.from({ length: end + 1 }, (): Place => ({ edges: [], waiting: new Map() }));
  const ahead = new Uint8Array(keys.size * (end + 1));
  let count = 0;

  /** Whether one of some words or phrases may begin at a place; at the end of a production nothing needs to. */
  const isOpen = (next: readonly number[] | null, at: number): boolean => {
    for (const key of next ?? []) if (ahead[at * keys.size + key] === 1) return true;
    return next === null;
  };

  const step = ({ production, done, from, says: before }: Begun, to: number, says: Phrase): void => {
    const name = production.steps[done]?.name ?? null;
    const both = name === '-' ? before : name === null ? joined(before, says) : joinedAs(name, before, says);
    const place = places[to];
    if (both === null || place === undefined) return;
    const next = production.steps[done + 1];
    if (next === undefined) {
      const whole = joined(both, production.says);
      if (whole !== null) add({ symbol: production.makes, from, to, says: whole });
      return;
    }
    const further: Begun = { production, done: done + 1, from, says: both };
    for (const key of next.keys) {
      const waiting = place.waiting.get(key);
      if (waiting === undefined) place.waiting.set(key, [further]);
      else waiting.push(further);
    }
  };

  const add = (edge: Edge): void => {
    const { symbol, from, to, says } = edge;
    const [begin, key] = [places[from], keys.get(symbol)];
    count += 1;
    if (count > mostEdges || begin === undefined) return;
    begin.edges.push(edge);
    if (key === undefined) return;
    for (const { next, productions } of byFirst[key] ?? []) {
      if (isOpen(next, to)) for (const production of productions) step({ production, done: 0, from, says: nothing }, to, says);
    }
    for (const state of begin.waiting.get(key) ?? []) {
      if (isOpen(state.production.steps[state.done + 1]?.keys ?? null, to)) step(state, to, says);
    }
  };

  const all = [...words.map(({ word, from, to }): Token => ({ symbol: word, from, to, says: nothing })), ...tokens];
  for (const { from, symbol } of all) for (const key of begins[keys.get(symbol) ?? -1] ?? []) ahead[from * keys.size + key] = 1;
  for (const token of all.toSorted((one, other) => one.to - other.to)) add(token);
  return places.map(({ edges }) => (count > mostEdges ? [] : edges));
}
