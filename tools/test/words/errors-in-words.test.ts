import { describe, expect, test } from 'vitest';
import { phrases as terminalRu } from '../../../apps/cli/src/messages/ru/phrases.ts';
import { phrases as terminalZh } from '../../../apps/cli/src/messages/zh/phrases.ts';
import { provideTexts } from '../../../packages/core/src/index.ts';
import * as ru from '../../../packages/core/src/messages/ru/index.ts';
import * as zh from '../../../packages/core/src/messages/zh/index.ts';
import { nameIn, sayIn } from '../../../packages/core/src/workspace.ts';
import { errorSources, errorTexts } from './error-texts.ts';

const hole = /\{(?:|number|text|name)\}/g;

/** What readers of another program say of a value, which no source here holds. */
const ofOthers = /^(?:Invalid|Too small|Too big|Unrecognized)/;

/** Phrases put together of parts that no source has in one. */
const composed = new Set([
  '{} once, with commas between the values',
  '{} once, with one value',
  'a group, such as {}, or {}',
  'level for {}',
  'level or rank for {}',
]);

/** Forms that are typed as they are, ends of a text whose beginning stands before them, and names of parts. */
const asTheyAre = [/^[\w{}]+\([^)]*\)/, /^sogdia /, /^--/, /^[ ,{]/, /^data package$/, /^(?:level|a group|a table with every column)\{\}/];

const books = {
  zh: { ...zh.errors, ...zh.records, ...terminalZh },
  ru: { ...ru.errors, ...ru.records, ...terminalRu },
};

describe.each([
  ['zh', /\p{sc=Han}/u],
  ['ru', /\p{sc=Cyrillic}/u],
] as const)('errors in %s', (language, letters) => {
  const phrases = books[language];
  provideTexts(language, { phrases });

  test('every text that an error is made of is said in the language, alone or before what it is about', () => {
    const open = errorTexts().filter(({ text }) => {
      const filled = text.replaceAll('{}', '7');
      const said = [sayIn(language, filled), sayIn(language, `${filled}: 7`), nameIn(language, filled)];
      return !said.some((one) => letters.test(one)) && !asTheyAre.some((form) => form.test(text));
    });
    expect(open.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  test('no phrase is left over of errors that are gone', () => {
    const sources = errorSources()
      .map(({ source }) => source)
      .join('\n')
      .replaceAll(/\\(['"`])/g, '$1');
    const own = Object.keys({ ...zh.errors, ...terminalZh }).filter(
      (phrase) => !phrase.startsWith('name ') && !ofOthers.test(phrase) && !composed.has(phrase),
    );
    const longest = (phrase: string): string =>
      phrase.split(/\{\w*\}|\(empty\)|[:;,]/).toSorted((one, other) => other.length - one.length)[0] ?? '';
    expect(own.filter((phrase) => !sources.includes(longest(phrase).trim()))).toEqual([]);
  });

  test('a phrase puts in nothing that its English does not, and is none that says the same', () => {
    for (const [phrase, said] of Object.entries(phrases)) {
      const places = [...(phrase.match(hole) ?? [])].map((_place, at) => `{${at}}`);
      expect(places, phrase).toEqual(expect.arrayContaining(said.match(/\{\d\}/g) ?? []));
      if (!phrase.includes('{text}')) expect(said.replaceAll(/\{\d\}/g, '{}'), phrase).not.toBe(phrase.replaceAll(hole, '{}'));
    }
  });
});

test('both languages have the same phrases', () => {
  expect(Object.keys({ ...ru.errors, ...ru.records }).toSorted()).toEqual(Object.keys({ ...zh.errors, ...zh.records }).toSorted());
  expect(Object.keys(terminalRu).toSorted()).toEqual(Object.keys(terminalZh).toSorted());
});
