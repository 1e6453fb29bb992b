import { describe, expect, it } from 'vitest';
import { makeDataset } from '../../support/make-dataset.ts';
import { readingsIn } from './readings-in.ts';
import { amounts } from './texts/amounts.data.ts';
import { flows } from './texts/flows.data.ts';
import { rates } from './texts/rates.data.ts';
import { relations } from './texts/relations.data.ts';
import { sentences } from './texts/sentences.data.ts';
import { shares } from './texts/shares.data.ts';
import { years } from './texts/years.data.ts';

const dataset = makeDataset();
const texts = [...amounts, ...flows, ...rates, ...relations, ...sentences, ...shares, ...years];

/** What a text is read as where it is read to its end; null where it is not. */
function readWhole(text: string): string | null {
  const readings = readingsIn(dataset, text);
  const isWhole = readings.every((line) => line.includes('(') && !line.endsWith('in part'));
  return readings.length > 0 && isWhole ? readings.map((line) => line.slice(line.indexOf('|'))).join('\n') : null;
}

const read = texts.flatMap((text) => {
  const reading = readWhole(text);
  return reading === null ? [] : [{ text, reading }];
});

/** The texts that are read as the same although a word of them is another. */
function sameWith(pattern: RegExp, other: string): readonly string[] {
  return read.flatMap(({ text, reading }) =>
    [...new Set(text.match(pattern))].flatMap((word) => {
      const changed = text.replaceAll(word, other);
      return readWhole(changed) === reading ? [changed] : [];
    }),
  );
}

describe('what is read is told: nothing that a sentence says of a figure is lost', () => {
  it('of more than 400 texts', () => {
    expect(read.length).toBeGreaterThan(400);
  });

  it('with another year a sentence is read as something else, or not at all, but where a level at the end of a span is told', () => {
    expect(sameWith(/(?<!(?:From|Since|Between|peaked in) )\b(?:19|20)\d\d\b/g, '1991')).toEqual([]);
  });

  it('with another economy, too', () => {
    const economies =
      /\b(?:Kazakhstan|Uzbekistan|Kyrgyzstan|Tajikistan|Turkmenistan|China)\b(?! grew in 2023\.|.s trade with Kazakhstan grew)/g;
    expect(sameWith(economies, 'Mongolia')).toEqual([]);
  });

  it('with another recorder, too', () => {
    expect(sameWith(/\b(?:Chinese|Kazakh|Uzbek|Kyrgyz)(?= (?:customs|statistics|data|figures))/g, 'Mongolian')).toEqual([]);
  });

  it('with another currency, too', () => {
    expect(sameWith(/(?<=billion )(?:US dollars|dollars|yuan)\b/g, 'euros')).toEqual([]);
  });

  it('turned into its opposite, too', () => {
    expect(sameWith(/(?<= )(?:was|were|rose|grew|fell|reached|stood at|totalled)(?= (?!in \d{4}\.))/g, 'did not reach')).toEqual([]);
  });
});
