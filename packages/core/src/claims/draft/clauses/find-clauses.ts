import type { Edge, Lattice } from '../grammar/index.ts';
import { joined, type Phrase } from '../phrases/index.ts';

/** A clause: a set of parts, each at most once, that together take all words from one place to another. */
export interface Clause {
  readonly to: number;
  readonly phrase: Phrase;
}

/** The most sets of parts that are followed from one place on. */
const mostSets = 3000;

interface PartSet {
  readonly phrase: Phrase;
  /** Whether a comma stands after the last part. */
  readonly isOpen: boolean;
}

/** Signs that may stand between the parts of a clause. */
const pauses: ReadonlySet<string> = new Set([',', ':', '-', '–', '—']);

/** Where a clause begins, and what the words before it say of it. */
export interface Start {
  readonly to: number;
  readonly says: Phrase;
}

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

  constructor(edges: readonly (readonly Edge[])[], words: Lattice['words']) {
    this.edges = edges;
    const all = edges.flat();
    const dates = all.filter(({ symbol }) => symbol === 'Dates' || symbol === 'Bracketed');
    const joints = all.filter(({ symbol }) => symbol === 'Join' || symbol === 'Next').map(({ from }) => from);
    this.dates = new Set(dates.flatMap(({ from, to }) => Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index)));
    this.joints = new Set(joints.filter((place) => !this.dates.has(place)));
    this.#parts = edges.map((own) => withoutUndated(own.filter(({ symbol }) => symbol === 'Part')));
    this.#pauses = new Set(words.filter(({ word }) => pauses.has(word)).map(({ from }) => from));
  }

  /** Every clause that begins at a place. */
  from({ to, says }: Start): readonly Clause[] {
    const key = `${to} ${Object.keys(says).join()}`;
    const found = this.#known.get(key) ?? this.#found(to, says);
    this.#known.set(key, found);
    return found;
  }

  /** The parts that stand there join in any order, each kind of thing said at most once, with commas between them or not. */
  #found(from: number, says: Phrase): readonly Clause[] {
    const sets: PartSet[][] = this.edges.map(() => []);
    const known = new Set<string>();
    sets[from]?.push({ phrase: says, isOpen: false });
    const clauses: Clause[] = [];
    for (let place = from; place < sets.length && known.size < mostSets; place += 1) {
      for (const { phrase, isOpen } of sets[place] ?? []) {
        if (!isOpen && place > from) clauses.push({ to: place, phrase });
        if (place > from && this.#pauses.has(place)) sets[place + 1]?.push({ phrase, isOpen: true });
        for (const edge of this.#parts[place] ?? []) {
          const both = joined(phrase, edge.says);
          const key = both === null ? '' : `${edge.to}${signatureOf(both)}`;
          if (both === null || known.has(key)) continue;
          known.add(key);
          sets[edge.to]?.push({ phrase: both, isOpen: false });
        }
      }
    }
    return clauses;
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
  return (
    other !== undefined && Object.keys(other).length > Object.keys(own).length && Object.keys(own).every((key) => Object.hasOwn(other, key))
  );
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
