import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../workspace/run-turbo.ts';
import { catalogueTexts, dataTexts, pageTexts, type WrittenText } from './texts-of.ts';

/** The words that are not printed, as docs/words.md lists them. */
const refused = [...readFileSync(join(root, 'docs/words.md'), 'utf8').matchAll(/^\| `(~.+~)` \| .+ \|$/gmu)].map(
  ([, pattern = '']) => new RegExp(`\\b${pattern.slice(1, -1).replaceAll('\\|', '|')}\\b`, 'iu'),
);

/** The longest sentence: most have at most 25 words, and what is put in counts as one. */
const mostWords = 30;

function refusedIn(texts: readonly WrittenText[]): readonly string[] {
  return texts.flatMap(({ at, text }) =>
    refused.flatMap((word) => {
      const found = word.exec(text);
      return found === null ? [] : [`${at}: “${found[0]}” in ${text}`];
    }),
  );
}

/** The sentences of a text: a clause behind a semicolon or colon is read as one of its own. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?;:])\s+/u).filter((sentence) => sentence !== '');
}

function longIn(texts: readonly WrittenText[]): readonly string[] {
  return texts.flatMap(({ at, text }) =>
    sentencesOf(text)
      .filter((sentence) => sentence.split(/\s+/u).length > mostWords)
      .map((sentence) => `${at}: ${sentence}`),
  );
}

describe('the words of texts', () => {
  test('docs/words.md lists words that are not printed', () => {
    expect(refused.length).toBeGreaterThan(20);
    expect(refusedIn([{ at: 'here', text: 'No figure is held.' }])).toEqual(['here: “held” in No figure is held.']);
  });

  test('no text of a catalogue has one of them', () => {
    const texts = catalogueTexts();
    expect(texts.length).toBeGreaterThan(2000);
    expect(refusedIn(texts)).toEqual([]);
  });

  test('no text of the data in our own words has one of them', () => {
    expect(dataTexts().length).toBeGreaterThan(500);
    expect(refusedIn(dataTexts())).toEqual([]);
  });

  test('no page of the documentation has one of them', () => {
    expect(refusedIn(pageTexts())).toEqual([]);
  });

  test('no sentence is longer than can be read at once', () => {
    expect(longIn([...catalogueTexts(), ...dataTexts()])).toEqual([]);
  });
});
