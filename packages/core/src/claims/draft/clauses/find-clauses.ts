import type { Edge } from '../grammar/index.ts';
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

/**
 * Every clause that begins at a place: the parts that stand there join in any order, each kind of thing said at most once, with commas between
 * them or not. `says` is what the words before the clause say of it.
 */
export function clausesFrom(
  edges: readonly (readonly Edge[])[],
  pausesAt: ReadonlySet<number>,
  from: number,
  says: Phrase,
): readonly Clause[] {
  const partsAt = partsOf(edges);
  const sets: PartSet[][] = edges.map(() => []);
  const known = new Set<string>();
  sets[from]?.push({ phrase: says, isOpen: false });
  const clauses: Clause[] = [];
  let count = 0;
  for (let place = from; place < edges.length && count < mostSets; place += 1) {
    for (const { phrase, isOpen } of sets[place] ?? []) {
      if (!isOpen && place > from) clauses.push({ to: place, phrase });
      if (place > from && pausesAt.has(place)) sets[place + 1]?.push({ phrase, isOpen: true });
      for (const edge of partsAt[place] ?? []) {
        const both = joined(phrase, edge.says);
        if (both === null) continue;
        const key = `${edge.to}${signatureOf(both)}`;
        if (known.has(key)) continue;
        known.add(key);
        count += 1;
        sets[edge.to]?.push({ phrase: both, isOpen: false });
      }
    }
  }
  return clauses;
}

const partsKnown = new WeakMap<readonly (readonly Edge[])[], readonly (readonly Edge[])[]>();

/** The parts that begin at each place of a sentence, gathered once for it. */
function partsOf(edges: readonly (readonly Edge[])[]): readonly (readonly Edge[])[] {
  const parts = partsKnown.get(edges) ?? edges.map((own) => withoutUndated(own.filter(({ symbol }) => symbol === 'Part')));
  partsKnown.set(edges, parts);
  return parts;
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

export function isPause(word: string): boolean {
  return pauses.has(word);
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
