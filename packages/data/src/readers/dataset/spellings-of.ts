import type { Dataset } from '@sogdia/core/model';
import { regions, spellings } from './spellings.data.ts';

type Spellings = Dataset['studies'][number]['spellings'];

/**
 * How English texts write the economies of a dataset, so that a draft about any of them is read: other names and adjectives of each, and the
 * forms of economies that it does not have, whose trade is then told to be no part of it.
 * @example spellingsOf(worldRegistry().economies.filter(({ code }) => code === 'DEU')).adjectives // => [['German', 'DEU']]
 */
export function spellingsOf(economies: Dataset['economies']): Spellings {
  const held = new Map<string, Dataset['economies'][number]['code']>(economies.map(({ code }) => [code, code]));
  const pairs = (of: (names: string, adjectives: string) => string): Spellings['names'] =>
    spellings.flatMap(([code, names, adjectives]) => {
      const own = held.get(code);
      return own === undefined ? [] : formsIn(of(names, adjectives)).map((form): Spellings['names'][number] => [form, own]);
    });
  const others = spellings.filter(([code]) => !held.has(code));
  return {
    guessed: [],
    capitals: [],
    groupNames: [],
    groupNumber: null,
    groupAdjective: null,
    groupNouns: [],
    names: pairs((names) => names),
    adjectives: pairs((_, adjectives) => adjectives),
    parts: [...regions],
    indicators: [],
    holdings: [],
    goods: [],
    quantities: [],
    flows: [],
    otherNames: others.flatMap(([, names]) => formsIn(names)),
    otherAdjectives: others.flatMap(([, , adjectives]) => formsIn(adjectives)),
  };
}

/**
 * The spellings of a study with those of economies that others bring to its dataset; what the study says of a word itself stands, but that an
 * adjective is of an economy elsewhere.
 */
export function spellingsWith(told: Spellings, economies: Dataset['economies']): Spellings {
  const more = spellingsOf(economies);
  return { ...told, names: [...told.names, ...more.names], adjectives: [...told.adjectives, ...more.adjectives] };
}

function formsIn(text: string): readonly string[] {
  return text === '' ? [] : text.split('|');
}
