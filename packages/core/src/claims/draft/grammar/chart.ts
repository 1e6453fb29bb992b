import { joined, named, nothing, type Phrase } from '../phrases/index.ts';
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

/** The most phrases that are kept: a sentence that has more is given up. */
const mostEdges = 20_000;

/**
 * Every phrase that a grammar finds in a sentence, by the place that it begins at; null where there are too many.
 * Reference: bottom-up chart parsing with left corners (Kay 1980).
 */
export function chartOf({ end, tokens, words }: Lattice, { byWord, bySymbol }: Grammar): readonly (readonly Edge[])[] | null {
  const edges: Edge[][] = Array.from({ length: end + 1 }, () => []);
  const begun: Map<string, Begun[]>[] = Array.from({ length: end + 1 }, () => new Map());
  let count = 0;

  const step = (state: Begun, to: number, says: Phrase | null): void => {
    const { production, done } = state;
    const name = production.steps[done]?.name ?? null;
    const own = says === null || name === '-' ? nothing : name === null ? says : named(name, says);
    const both = own === null ? null : joined(state.says, own);
    if (both === null) return;
    if (done + 1 < production.steps.length) {
      const further: Begun = { production, done: done + 1, from: state.from, says: both };
      const next = production.steps[done + 1];
      for (const key of next?.words ?? [next?.symbol ?? '']) {
        const waiting = begun[to]?.get(key);
        if (waiting === undefined) begun[to]?.set(key, [further]);
        else waiting.push(further);
      }
      return;
    }
    const whole = joined(both, production.says);
    if (whole !== null) add({ symbol: production.makes, from: state.from, to, says: whole });
  };

  const add = (edge: Edge): void => {
    count += 1;
    if (count > mostEdges) return;
    edges[edge.from]?.push(edge);
    for (const production of bySymbol.get(edge.symbol) ?? [])
      step({ production, done: 0, from: edge.from, says: nothing }, edge.to, edge.says);
    for (const state of begun[edge.from]?.get(edge.symbol) ?? []) step(state, edge.to, edge.says);
  };

  const [tokensTo, wordsTo] = [byEnd(tokens, end), byEnd(words, end)];
  for (let to = 1; to <= end; to += 1) {
    for (const { word, from } of wordsTo[to] ?? []) {
      for (const production of byWord.get(word) ?? []) step({ production, done: 0, from, says: nothing }, to, null);
      for (const state of begun[from]?.get(word) ?? []) step(state, to, null);
    }
    for (const token of tokensTo[to] ?? []) add(token);
  }
  return count > mostEdges ? null : edges;
}

function byEnd<Item extends { readonly to: number }>(items: readonly Item[], end: number): readonly (readonly Item[])[] {
  const lists: Item[][] = Array.from({ length: end + 1 }, () => []);
  for (const item of items) lists[item.to]?.push(item);
  return lists;
}
