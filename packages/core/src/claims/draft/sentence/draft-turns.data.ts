import type { Letter } from '../text/index.ts';

/** Words that mean something together. */
export interface Turn<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

const turns = <Meaning>(meaning: Meaning, ...spelled: readonly string[]): readonly Turn<Meaning>[] =>
  spelled.map((words) => ({ words: words.split(' '), meaning }));

/** Turns with the letter that stands for them; of two that begin alike, the longer stands first. */
export const phrases: readonly Turn<Letter>[] = [
  ...turns('z', 're - exports', 're - export', 're - exported'),
  ...turns('k', 'customs service', 'statistical service', 'statistics service'),
  ...turns('%', 'made up', 'makes up', 'make up', 'making up'),
  ...turns(
    'p',
    'on the year before',
    'belt and road initiative',
    'as well as',
    'as a whole',
    'belt and road',
    'in terms of',
    'in contrast to',
    'more and more',
    'added up',
    'up to',
    'even though',
    'compared with',
    'compared to',
    'united nations',
    'contrary to',
  ),
  ...turns(
    'G',
    'year - on - year',
    'year - over - year',
    'y - o - y',
    'year on year',
    'year over year',
    'on - year',
    'y / y',
    'on the year',
    'yoy',
  ),
  ...turns('h', 'year to date', 'first half', 'second half', 'h 1', 'h 2', 'q 1', 'q 2', 'q 3', 'q 4'),
  ...turns('m', 'last year', 'this year', 'next year', 'last decade'),
  ...turns('w', 'along with'),
  ...turns('a', 'according to'),
  ...turns('!', 'on track', 'on course', 'set to', 'is to', 'are to'),
  ...turns('Z', 'apart from', 'aside from', 'other than', 'net of', 'per capita', 'per head', 'a day', 'a month', 'terms'),
  ...turns('2', 'the country', 'the republic', 'there'),
  ...turns('B', 'two countries', 'two sides', 'two states', 'two economies', 'two neighbours'),
];

/** Turns that tell a year by its distance from another. */
export const yearTurns: readonly Turn<number>[] = [
  ...turns(-1, 'the previous year', 'the preceding year', 'the year before', 'the year earlier'),
  ...turns(0, 'that same year', 'the same year', 'the very same year', 'that very year', 'that year'),
  ...turns(1, 'the following year', 'the next year', 'the very next year', 'the year after'),
];

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How many: `ten` of `ten years later`. */
export const counts: ReadonlyMap<string | undefined, number> = new Map([
  ['a', 1],
  ...numbers.map((word, index) => [word, index + 1] as const),
]);

/** How many years: `decade` of `a decade earlier`. */
export const yearsIn: ReadonlyMap<string | undefined, number> = new Map([
  ['year', 1],
  ['years', 1],
  ['decade', 10],
  ['decades', 10],
]);

/** Which way: `earlier` of `a year earlier`. */
export const ways: ReadonlyMap<string | undefined, number> = new Map([
  ['earlier', -1],
  ['before', -1],
  ['previously', -1],
  ['later', 1],
]);

/** Words after which `the year before` tells a time that no year is known of: `the year before the crisis`. */
export const ofAnother: ReadonlySet<string | undefined> = new Set(['the', 'a', 'covid', 'independence', 'it', 'that']);
