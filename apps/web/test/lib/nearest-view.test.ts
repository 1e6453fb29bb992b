import { decodeViewSpec } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { siteDataset } from '../../lib/dataset.ts';
import { viewQueryOf } from '../../lib/explore-query.ts';
import { nearestView } from '../../lib/nearest-view.ts';

const dataset = await siteDataset();

describe('nearestView', () => {
  test('a spec that has an answer is answered as it is', () => {
    const { view, problems } = nearestView(dataset, decodeViewSpec('measure=export&partners=KGZ'), 'en');
    expect(view.query).toBe('measure=export&partners=KGZ');
    expect(problems).toEqual([]);
  });

  test('a share of what makes no sum becomes a level, and the problem is named', () => {
    const { view, problems } = nearestView(dataset, decodeViewSpec('measure=trade-balance&transform=share'), 'en');
    expect(view.query).toBe('measure=trade-balance');
    expect(problems.map(({ code }) => code)).toEqual(['invalid-parameter']);
  });

  test('years without any figure become the default years', () => {
    const { view, problems } = nearestView(dataset, decodeViewSpec('measure=export&partners=KGZ&years=1901-1902'), 'en');
    expect(view.spec).toMatchObject({ from: 2013, to: 2023, partners: ['KGZ'] });
    expect(problems).toHaveLength(1);
  });
});

describe('viewQueryOf', () => {
  test('viewQueryOf leaves out what is of the page and not of the view', () => {
    expect(viewQueryOf('measure=export&at=export-chn-kaz-2013&pin=x')).toBe('measure=export');
    expect(viewQueryOf('')).toBe('');
  });
});
