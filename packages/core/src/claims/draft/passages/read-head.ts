import { ClauseFinder } from '../clauses/index.ts';
import { chartOf } from '../grammar/index.ts';
import type { Phrase } from '../phrases/index.ts';
import { type DraftNames, readLattice } from '../tokens/index.ts';
import { grammar } from './draft-grammar.ts';

/** What the head of a column or a row says (`Exports to, $ billion`); null where it is not understood as a whole. */
export function readHead(text: string, names: DraftNames): Phrase | null {
  const lattice = readLattice(text.replaceAll('*', ' ').replace(/ (?:to|from|with)(?= *(?:[,(]|$))/, ''), names);
  if (lattice.end === 0) return {};
  const clauses = new ClauseFinder(chartOf(lattice, grammar()), lattice.words).from({ to: 0, says: {} });
  return clauses.find(({ to, phrase }) => to === lattice.end && phrase.doubt === undefined)?.phrase ?? null;
}
