import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/languages/languages.ts';
import { errorTexts } from '../../messages/error-texts.ts';
import { messagesOf } from '../../messages/messages.ts';
import { fieldName, textsOf } from '../../messages/texts-of.ts';

const folder = join(import.meta.dirname, '../..');
const sources = globSync(['app/**/*.{ts,tsx}', 'features/**/*.{ts,tsx}', 'charts/**/*.{ts,tsx}', 'exports/**/*.{ts,tsx}', 'lib/**/*.ts'], {
  cwd: folder,
}).map((file) => readFileSync(join(folder, file), 'utf8'));
const text = sources.join('\n');
const english = messagesOf('en');

/** Keys that are built from an id, by their beginning. */
const built = [...text.matchAll(/messages\[`([a-z.-]+)\$\{/g)].map((match) => match[1] ?? '');

/** Areas that go to the browser whole, and the fields of their texts that are read there. */
const whole = [...text.matchAll(/textsOf\(messages, '([a-z]+)'\)/g)].map((match) => match[1] ?? '');
const fields = new Set(
  [...text.matchAll(/\b(?:texts|of)\.(\w+)|\{([^{}]*)\}(?=(?:: \w+)? = texts\b|: [A-Z]\w+Texts\b| \}: \{ texts\b|, )/g)].flatMap(
    ([, one, some]) => (one === undefined ? (some?.match(/\w+/g) ?? []) : [one]),
  ),
);

function isReadWhole(key: string): boolean {
  const [area = '', ...rest] = key.split('.');
  return whole.includes(area) && fields.has(fieldName(rest.join('.')));
}

describe('the texts of the site', () => {
  test('every language of core has its texts', () => {
    for (const language of languages) {
      expect(Object.keys(messagesOf(language)).sort()).toEqual(Object.keys(english).sort());
      expect(errorTexts(language).language).toBe(language);
    }
  });

  test('every key is used', () => {
    const unused = Object.keys(english).filter(
      (key) => !text.includes(`'${key}'`) && !built.some((start) => key.startsWith(start)) && !isReadWhole(key),
    );
    expect(unused).toEqual([]);
  });

  test('textsOf(messages, area) names each whole text of the area by the rest of its key', () => {
    expect(textsOf(english, 'offline')).toMatchObject({ notKept: english['offline.not-kept'], openLines: english['offline.open-lines'] });
    expect(Object.values(textsOf(english, 'explore')).every((one) => typeof one === 'string')).toBe(true);
    expect(textsOf(english, 'explore')).not.toHaveProperty('manyLines');
  });

  test('no text is empty but what stands between others', () => {
    expect(
      Object.entries(english).filter(([key, message]) => typeof message === 'string' && message.trim() === '' && key !== 'joint.space'),
    ).toEqual([]);
  });

  test('no component holds a sentence of its own', () => {
    const inline = sources.flatMap((source) => [...source.matchAll(/>\s*([A-Z][a-z]+ [a-z]+[^<>{}]*)</g)].map((match) => match[1]));
    expect(inline).toEqual([]);
  });
});
