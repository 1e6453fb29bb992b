import { featuresOf, nothing, type Phrase } from '../phrases/index.ts';

/** One step of a production: a word that stands in the text, or a class of words or a phrase, and where what it says is kept. */
export interface Step {
  /** The words of which one stands there; null where a class or a phrase does. */
  readonly words: readonly string[] | null;
  readonly symbol: string;
  /** Under which name what it says is kept: none where it is joined, `-` where it says nothing. */
  readonly name: string | null;
}

/** A way to put a phrase together. */
export interface Production {
  readonly makes: string;
  readonly steps: readonly Step[];
  readonly says: Phrase;
}

/** Productions by what begins them: a word, or a class or phrase. */
export interface Grammar {
  readonly byWord: ReadonlyMap<string, readonly Production[]>;
  readonly bySymbol: ReadonlyMap<string, readonly Production[]>;
}

/**
 * The productions of a table, each with what may be left out once with it and once without.
 * @example grammarOf('Place: the? PARTY').bySymbol.get('PARTY')?.length // => 1
 */
export function grammarOf(table: string): Grammar {
  const all = waysIn(table).flatMap(([makes, way]) => productionsOf(makes, way));
  const [byWord, bySymbol] = [new Map<string, Production[]>(), new Map<string, Production[]>()];
  const add = (map: Map<string, Production[]>, key: string, production: Production): void => {
    map.set(key, [...(map.get(key) ?? []), production]);
  };
  for (const production of all) {
    const [first] = production.steps;
    if (first === undefined) continue;
    if (first.words === null) add(bySymbol, first.symbol, production);
    else for (const word of first.words) add(byWord, word, production);
  }
  return { byWord, bySymbol };
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

function productionsOf(makes: string, text: string): readonly Production[] {
  const said = / ?\{(.*)\}$/.exec(text);
  const says = said === null ? nothing : featuresOf(said[1] ?? '');
  let ways: readonly (readonly Step[])[] = [[]];
  for (const written of text.slice(0, said?.index).split(' ')) {
    const isOptional = written.endsWith('?');
    const steps = stepsOf(isOptional ? written.slice(0, -1) : written);
    const longer = ways.flatMap((before) => steps.map((step) => [...before, step]));
    ways = isOptional ? [...ways, ...longer] : longer;
  }
  return ways.map((steps) => ({ makes, steps, says }));
}

/** The words of which one stands at a step, as one step; each of several classes as a step of its own. */
function stepsOf(written: string): readonly Step[] {
  const match = /^(?:(?<name>[a-z]\w*)=|(?<silent>-)(?=[A-Z]))?(?<symbols>.+)$/.exec(written);
  const { name = null, silent, symbols = written } = match?.groups ?? {};
  const all = symbols.split('|');
  if (!/^[A-Z]/.test(symbols)) return [{ words: all, symbol: symbols, name }];
  return all.map((symbol) => ({ words: null, symbol, name: silent === undefined ? name : '-' }));
}
