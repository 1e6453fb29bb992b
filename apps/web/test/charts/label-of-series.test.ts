import { describe, expect, test } from 'vitest';
import { cutLetters, cutToWidth, labelOfSeries } from '../../charts/layout/label-of-series.ts';
import { textWidth } from '../../charts/layout/text/text-width.ts';

const long = {
  label: 'Inorganic chemicals; organic and inorganic compounds of precious metals; of rare earth metals',
  shortLabel: 'HS 28',
};

describe('labelOfSeries(series, size, fontSize)', () => {
  test('leaves a drawing more than half of its width, whatever a series is called', () => {
    for (const width of [520, 710, 860]) {
      const text = labelOfSeries(long, { id: 'wide', width, height: 400 }, 13);
      expect(textWidth(text, 13)).toBeLessThanOrEqual(0.4 * width);
      expect(text).toMatch(/^Inorganic chemicals.*[^,;:]…$/);
    }
  });

  test('is short in a narrow drawing, and whole where there is room', () => {
    expect(labelOfSeries(long, { id: 'narrow', width: 344, height: 400 }, 13)).toBe('HS 28');
    expect(labelOfSeries({ label: 'Kazakhstan', shortLabel: 'KAZ' }, { id: 'wide', width: 860, height: 500 }, 13)).toBe('Kazakhstan');
  });
});

describe('cutToWidth(text, width, fontSize)', () => {
  test('keeps the first word, however little room there is', () => {
    expect(cutToWidth('Metals; n.e.c., cermets', 1, 13)).toBe('Metals…');
  });
});

test('cutLetters(text, width, fontSize) cuts inside a word, and keeps three letters however little room there is', () => {
  expect(cutLetters('Metals', 200, 13)).toBe('Metals');
  expect(cutLetters('Miscellaneous…', 60, 13)).toMatch(/^Misc\w*…$/);
  expect(textWidth(cutLetters('Miscellaneous…', 60, 13), 13)).toBeLessThanOrEqual(60);
  expect(cutLetters('Metals', 1, 13)).toBe('Met…');
});
