import { once } from '../../../queries/index.ts';
import { featuresOf, nothing, type Phrase } from '../phrases/index.ts';
import { productions as table } from './productions.data.ts';

/** One step of a production: a word that stands in the text, or a class of words or a phrase, and where what it says is kept. */
export interface Step {
  /** The words of which one stands there; the one class or phrase, where no words do; each by its number. */
  readonly keys: readonly number[];
  /** Under which name what it says is kept: none where it is joined, `-` where it says nothing. */
  readonly name: string | null;
}

/** A way to put a phrase together. */
export interface Production {
  readonly makes: string;
  readonly key: number;
  readonly steps: readonly Step[];
  readonly says: Phrase;
}

/** Productions that go on with the same after their first step; null where they have no other. */
export interface Family {
  readonly next: readonly number[] | null;
  readonly productions: readonly Production[];
}

/** Productions by what begins them, with the number of each word, class and phrase. */
export interface Grammar {
  readonly keys: ReadonlyMap<string, number>;
  readonly byFirst: readonly (readonly Family[])[];
  /** The words that stand in productions. */
  readonly words: ReadonlySet<string>;
  /** What may begin with each: itself, and every phrase that it may be the first part of. */
  readonly begins: readonly (readonly number[])[];
}

/** The productions of a table, each with what may be left out once with it and once without. */
export function grammarOf(table: string): Grammar {
  const keys = new Map<string, number>();
  const keyOf = (name: string): number => {
    const key = keys.get(name) ?? keys.size;
    keys.set(name, key);
    return key;
  };
  const productions = waysIn(table).flatMap(([makes, way]) => productionsOf(makes, way, keyOf));
  const byFirst = Array.from(keys, (): Production[] => []);
  for (const production of productions) for (const key of production.steps[0]?.keys ?? []) byFirst[key]?.push(production);
  const begins = byFirst.map((_, key) => {
    const all = new Set([key]);
    for (const one of all) for (const { key: next } of byFirst[one] ?? []) all.add(next);
    return [...all];
  });
  const words = new Set([...keys.keys()].filter((key) => !/^[A-Z]/.test(key)));
  return { keys, byFirst: byFirst.map(familiesOf), begins, words };
}

function familiesOf(productions: readonly Production[]): readonly Family[] {
  const families = Map.groupBy(productions, ({ steps }) => steps[1]?.keys.join());
  return [...families.values()].map((own) => ({ next: own[0]?.steps[1]?.keys ?? null, productions: own }));
}

/** Each way to say something, with what it makes: a line that begins with blanks goes on with the ways of the one before. */
function waysIn(table: string): readonly (readonly [makes: string, way: string])[] {
  let makes = '';
  return table.split('\n').flatMap((line) => {
    const match = /^(?<name>[A-Z]\w*): |^ +\/\/ /.exec(line);
    if (match === null) return [];
    makes = match.groups?.['name'] ?? makes;
    return line
      .slice(match[0].length)
      .split(' // ')
      .map((way) => [makes, way] as const);
  });
}

function productionsOf(makes: string, text: string, keyOf: (name: string) => number): readonly Production[] {
  const said = / ?\{(.*)\}$/.exec(text);
  const says = said === null ? nothing : featuresOf(said[1] ?? '');
  let ways: readonly (readonly Step[])[] = [[]];
  for (const written of text.slice(0, said?.index).split(' ')) {
    const isOptional = written.endsWith('?');
    const steps = stepsOf(isOptional ? written.slice(0, -1) : written, keyOf);
    const longer = ways.flatMap((before) => steps.map((step) => [...before, step]));
    ways = isOptional ? [...ways, ...longer] : longer;
  }
  return ways.map((steps) => ({ makes, key: keyOf(makes), steps, says }));
}

/** The words of which one stands at a step, as one step; each of several classes as a step of its own. */
function stepsOf(written: string, keyOf: (name: string) => number): readonly Step[] {
  const match = /^(?:(?<name>[a-z]\w*)=|(?<silent>-)(?=[A-Z]))?(?<symbols>.+)$/.exec(written);
  const { name = null, silent, symbols = written } = match?.groups ?? {};
  const all = symbols.split('|');
  if (!/^[A-Z]/.test(symbols)) return [{ keys: all.map(keyOf), name }];
  return all.map((symbol) => ({ keys: [keyOf(symbol)], name: silent === undefined ? name : '-' }));
}

/** The grammar of English drafts. */
export const grammar = once(() => grammarOf(table));
