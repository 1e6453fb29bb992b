import { computeView, formatPeriod } from '@sogdia/core';
import { describe, expect, it } from 'vitest';
import { shippedData } from '../../src/data/opened-data.ts';
import { lookOf } from '../../src/model/context/look.ts';
import { programContext } from '../../src/model/context/program-context.ts';
import { screenAfter, themeAt } from '../support/program.ts';

const dataset = await shippedData.load(['totals', 'months', 'paper', 'events']);
const context = programContext(dataset, 'en', lookOf(themeAt('none')), { isComplete: false });
const words = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('the first screen of the program', () => {
  it('says the newest month that is held, and how far the two records of a flow lie apart', () => {
    const newest = dataset.observations
      .filter(
        ({ reporter, product, period }) => reporter === context.question.reporter && product === 'TOTAL' && /^\d{4}-\d{2}$/.test(period),
      )
      .map(({ period }) => period as string)
      .toSorted()
      .at(-1);
    const both = computeView(dataset, { ...context.usual, measures: ['export', 'import'], record: 'both' }, 'en').headline.text;
    for (const [width, height] of [
      [80, 24],
      [120, 40],
    ] as const) {
      const screen = words(screenAfter('', context, width, height));
      expect(screen).toContain(formatPeriod(newest ?? '', 'en'));
      expect(screen).toContain(both.split(':')[0]);
    }
  });

  it('keeps to its table where there is no room, and has no month where none is held', async () => {
    expect(words(screenAfter('', context, 60, 15))).not.toContain('a ratio of');
    const years = programContext(await shippedData.load(['totals', 'paper', 'events']), 'en', lookOf(themeAt('none')), {
      isComplete: false,
    });
    expect(years.newestMonth).toBeNull();
    expect(screenAfter('', years, 80, 24)).not.toMatch(/\b(?:January|February|July|December) 20\d\d/);
  });
});
