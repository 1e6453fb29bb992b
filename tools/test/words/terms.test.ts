import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../workspace/run-turbo.ts';
import { type Term, terms, wrongWords } from './terms.data.ts';
import { textsOfModules, type WrittenText } from './texts-of.ts';

const languages = ['zh', 'ru'] as const;

/** The catalogues that a text of a key has in one language; a test of those in English has them, too. */
const catalogues = (language: string) => [
  `packages/core/src/messages/${language}/*.ts`,
  `apps/web/messages/${language}.ts`,
  `apps/web/messages/${language}/*.ts`,
  `apps/cli/src/messages/${language}.ts`,
  `apps/cli/src/messages/${language}/*.ts`,
];

/** Modules of data in which a text stands with its like in other languages. */
const together = ['packages/data/src/topics/**/*.data.ts', 'packages/data/src/glossary/*.data.ts', 'apps/cli/src/data/topics/*.data.ts'];

/** A text in two languages. */
interface Pair extends WrittenText {
  readonly english: string;
}

/** What stands under the same key of the same file in English and in another language, all of a message together. */
function pairsOfCatalogues(language: 'zh' | 'ru'): readonly Pair[] {
  const placeOf = ({ at }: WrittenText): string => at.replace(/\/(?:en|zh|ru)(?=[/.])/, '');
  const join = (texts: readonly WrittenText[]): string => texts.map(({ text }) => text).join('\n');
  const english = Map.groupBy(textsOfModules(catalogues('en')), placeOf);
  const readers = Map.groupBy(textsOfModules(['packages/data/src/readers/words/en.data.ts']), ({ at }) => at.split(' ')[1] ?? '');
  const own = Map.groupBy(textsOfModules([`packages/data/src/words/${language}/readers.data.ts`]), ({ at }) => at.split(' ')[1] ?? '');
  const both = [
    ...[...Map.groupBy(textsOfModules(catalogues(language)), placeOf)].map(([at, texts]) => [at, english.get(at), texts] as const),
    ...[...own].map(([at, texts]) => [`readers ${at}`, readers.get(at), texts] as const),
  ];
  return both.flatMap(([at, one, texts]) => (one === undefined ? [] : [{ at, english: join(one), text: join(texts) }]));
}

/** Texts of data that stand together with their like in other languages, and the words of the dataset, which stand under the English ones. */
function pairsOfData(language: 'zh' | 'ru'): readonly Pair[] {
  const quoted = /en:\s*(['"`])(.*?)\1,\s*zh:\s*(['"`])(.*?)\3,\s*ru:\s*(['"`])(.*?)\5/gs;
  const inModules = globSync(together, { cwd: root }).flatMap((at) =>
    [...readFileSync(join(root, at), 'utf8').matchAll(quoted)].map(([, , english = '', , zh = '', , ru = '']) => ({
      at,
      english,
      text: { zh, ru }[language],
    })),
  );
  const inJson: Pair[] = [];
  for (const at of ['indicators', 'nomenclatures', 'product-sets', 'facts'].map((name) => `packages/data/datasets/${name}.json`))
    JSON.parse(readFileSync(join(root, at), 'utf8'), (_, value: unknown) => {
      if (isNames(value) && typeof value.en === 'string' && typeof value[language] === 'string')
        inJson.push({ at, english: value.en, text: String(value[language]) });
      return value;
    });
  const words = textsOfModules([`packages/data/src/words/${language}/words.data.ts`]).map(({ at, text }) => ({
    at,
    english: at.slice(at.indexOf(' ') + 1),
    text,
  }));
  return [...inModules, ...inJson, ...words];
}

function isNames(value: unknown): value is Record<'en' | 'zh' | 'ru', unknown> {
  return typeof value === 'object' && value !== null && 'en' in value && 'zh' in value && 'ru' in value;
}

/** Texts that say a term of the field in another word than all others. */
function strayingIn(pairs: readonly Pair[], language: 'zh' | 'ru', asked: readonly Term[] = terms): readonly string[] {
  return pairs.flatMap(({ at, english, text }) =>
    asked
      .filter((term) => term.en.test(english) && !term[language].test(text))
      .map((term) => `${at}: ${term.en.source} in “${english}”, but “${text}”`),
  );
}

function wrongIn(texts: readonly WrittenText[], language: 'zh' | 'ru'): readonly string[] {
  return texts.flatMap(({ at, text }) =>
    wrongWords[language].flatMap(([word, why]) => (word.test(text) ? [`${at}: ${why}: ${text}`] : [])),
  );
}

describe.each(languages)('the terms of the field in %s', (language) => {
  const pairs = [...pairsOfCatalogues(language), ...pairsOfData(language)];

  test('a text that names a term uses the word that all texts use', () => {
    expect(pairs.length).toBeGreaterThan(800);
    expect(strayingIn(pairs, language)).toEqual([]);
  });

  test('no text has a word that is wrong in the field, nor marks and spaces of another language', () => {
    expect(wrongIn([...pairs, ...textsOfModules(catalogues(language))], language)).toEqual([]);
  });
});

test('a stray term and a wrong word are found', () => {
  const pair = { at: 'here', english: 'The receipt', text: '收据' };
  expect(strayingIn([pair], 'zh')).toHaveLength(1);
  expect(wrongIn([pair], 'zh')).toHaveLength(1);
  expect(wrongIn([{ at: 'here', text: 'Минеральное топливо и масла' }], 'ru')).toHaveLength(1);
});
