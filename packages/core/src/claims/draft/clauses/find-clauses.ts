import type { Edge, Lattice } from '../grammar/index.ts';
import { joined, type Phrase } from '../phrases/index.ts';

/** A clause: a set of parts, each at most once, that together take all words from one place to another. */
export interface Clause {
  readonly to: number;
  readonly phrase: Phrase;
}

/** The most sets of parts that are followed from one place on. */
const mostSets = 3000;

/** The clauses of a sentence by where they begin, each found once for all that is read of it. */
export class ClauseFinder {
  readonly edges: readonly (readonly Edge[])[];
  /** The places inside of times that are listed. */
  readonly dates: ReadonlySet<number>;
  /** Where words stand that join clauses, and not times of a list. */
  readonly joints: ReadonlySet<number>;
  readonly #parts: readonly (readonly Edge[])[];
  readonly #pauses: ReadonlySet<number>;
  readonly #known = new Map<string, readonly Clause[]>();

  /** `pauses` are signs that may stand between the parts of a clause. */
  constructor(edges: readonly (readonly Edge[])[], words: Lattice['words'], pauses: ReadonlySet<string>) {
    this.edges = edges;
    const dates = new Set<number>();
    const joins = new Set<number>();
    for (const { symbol, from, to } of edges.flat()) {
      if (symbol === 'Join' || symbol === 'Next') joins.add(from);
      if (symbol === 'Dates' || symbol === 'Bracketed') for (let at = from + 1; at < to; at += 1) dates.add(at);
    }
    this.dates = dates;
    this.joints = new Set([...joins].filter((at) => !dates.has(at)));
    this.#parts = edges.map((own) => withoutUndated(own.filter(({ symbol }) => symbol === 'Part')));
    this.#pauses = new Set(words.filter(({ word }) => pauses.has(word)).map(({ from }) => from));
  }

  /** Every clause that may come next: at the very beginning, or after words that join, of which it says what they say of it. */
  after(place: number, isFirst: boolean): readonly Clause[] {
    const starts = (this.edges[place] ?? []).filter(({ symbol }) => symbol === 'Join' || symbol === (isFirst ? 'Start' : 'Next'));
    return [...(isFirst ? this.from(place) : []), ...starts.flatMap(({ to, says }) => this.from(to, says))];
  }

  /** Every clause that begins at a place. */
  from(place: number, says: Phrase = {}): readonly Clause[] {
    const key = `${place} ${Object.keys(says).join()}`;
    const found = this.#known.get(key) ?? this.#found(place, says);
    this.#known.set(key, found);
    return found;
  }

  /** What is said from a place to the end, where nothing but a closing sign or a remark is left; null where more is. */
  endAt(place: number, to: number): Phrase | null {
    if (place === to) return {};
    const all = (this.edges[place] ?? []).filter((edge) => edge.symbol === 'Join' && edge.to === to);
    return (all.find(({ says }) => says.doubt === undefined) ?? all[0])?.says ?? null;
  }

  /** The parts that stand there join in any order, each kind of thing said at most once, with commas between them or not. */
  #found(from: number, says: Phrase): readonly Clause[] {
    const sets: (Clause & { readonly isOpen: boolean })[][] = this.edges.map(() => []);
    const known = new Set<string>();
    sets[from]?.push({ to: from, phrase: says, isOpen: true });
    for (let place = from; place < sets.length && known.size < mostSets; place += 1) {
      for (const { phrase } of sets[place] ?? []) {
        if (place > from && this.#pauses.has(place)) sets[place + 1]?.push({ to: place + 1, phrase, isOpen: true });
        for (const { to, says: more } of this.#parts[place] ?? []) {
          const both = joined(phrase, more);
          const key = both === null ? '' : `${to}${signatureOf(both)}`;
          if (both === null || known.has(key)) continue;
          known.add(key);
          sets[to]?.push({ to, phrase: both, isOpen: false });
        }
      }
    }
    return sets.flat().filter(({ isOpen }) => !isOpen);
  }
}

/** The parts that begin at a place: what something is set against is of the time, and of the record, right after it, where one stands there. */
function withoutUndated(parts: readonly Edge[]): readonly Edge[] {
  return parts.filter(({ says, to }) =>
    (['fromValue', 'againstValue', 'whole'] as const).every((name) => {
      const own = says[name];
      return own === undefined || own.owner?.points === 'its' || !parts.some((other) => other.to > to && saysMore(other.says[name], own));
    }),
  );
}

function saysMore(other: Phrase | undefined, own: Phrase): boolean {
  const [keys, more] = [Object.keys(own), Object.keys(other ?? {})];
  return more.length > keys.length && keys.every((key) => more.includes(key));
}

const signatures = new WeakMap<object, string>();
let next = 0;

/** What tells two phrases apart: what they say under which names, and the very leaves that they hold. */
function signatureOf(phrase: object): string {
  const told = Object.entries(phrase).map(
    ([key, value]) => key + (typeof value === 'object' && value !== null ? signatureWithin(value) : value),
  );
  return told.sort().join(';');
}

/** The signature of what a phrase holds, found once; of a leaf its number. */
function signatureWithin(value: object): string {
  const known = signatures.get(value);
  if (known !== undefined) return known;
  next += 1;
  const own = 'leaf' in value ? String(next) : `{${signatureOf(value)}}`;
  signatures.set(value, own);
  return own;
}
