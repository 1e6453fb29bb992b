import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/languages.ts';
import { errorTexts } from '../../messages/error-texts.ts';
import { messagesOf } from '../../messages/messages.ts';

const folder = join(import.meta.dirname, '../..');
const sources = globSync(['app/**/*.{ts,tsx}', 'features/**/*.{ts,tsx}', 'charts/**/*.{ts,tsx}', 'exports/**/*.{ts,tsx}', 'lib/**/*.ts'], {
  cwd: folder,
}).map((file) => readFileSync(join(folder, file), 'utf8'));
const text = sources.join('\n');
const english = messagesOf('en');

/** Keys that are built from an id, by their beginning. */
const built = [...text.matchAll(/messages\[`([a-z.-]+)\$\{/g)].map((match) => match[1] ?? '');

describe('the texts of the site', () => {
  test('every language of core has its texts', () => {
    for (const language of languages) {
      expect(Object.keys(messagesOf(language)).sort()).toEqual(Object.keys(english).sort());
      expect(errorTexts(language).language).toBe(language);
    }
  });

  test('every key is used', () => {
    const unused = Object.keys(english).filter((key) => !text.includes(`'${key}'`) && !built.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });

  test('no text is empty', () => {
    expect(Object.entries(english).filter(([, message]) => typeof message === 'string' && message.trim() === '')).toEqual([]);
  });

  test('no component holds a sentence of its own', () => {
    const inline = sources.flatMap((source) => [...source.matchAll(/>\s*([A-Z][a-z]+ [a-z]+[^<>{}]*)</g)].map((match) => match[1]));
    expect(inline).toEqual([]);
  });
});
