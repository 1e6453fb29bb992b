import { computeView, decodeViewSpec, isMissing, studyViewSpec } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { lensViewOf, lensViews, requireLens, withRecord } from '../../../features/lenses/lenses.ts';
import { addressOfView, hasAnswer } from '../../../features/lenses/view-address.ts';
import { withoutAbsent } from '../../../features/views/facts/without-absent.ts';
import { siteDataset, siteScope } from '../../../lib/dataset.ts';

describe('lensViews', () => {
  test('every figure has four other lenses, each with an answer', async () => {
    expect(lensViews.size).toBe(24);
    for (const { spec } of lensViews.values()) expect(await hasAnswer(spec)).toBe(true);
  });

  test('lensViewOf refuses a figure without two records', () => {
    expect(() => lensViewOf('table-1-partner')).toThrow('no figure in another lens table-1-partner');
  });

  test('requireLens names the readings there are when asked for another', () => {
    expect(() => requireLens('figure-1', 'nobody')).toThrow('partner, both, reconciled, latest');
  });
});

describe('withRecord', () => {
  test('withRecord sets the method with a reconciled record, and takes it away with any other', () => {
    const reconciled = withRecord(decodeViewSpec(siteScope, ''), 'reconciled');
    expect(reconciled).toMatchObject({ record: 'reconciled', method: 'mean' });
    expect(withRecord(reconciled, 'both')).toMatchObject({ record: 'both', method: null });
  });
});

describe('addressOfView', () => {
  test('a figure in any form is at its own page, a reading of it at the page of the reading', () => {
    expect(addressOfView(studyViewSpec(siteScope, 'figure-1'), 'en')).toEqual({ href: '/en/paper/figure-1/', isPage: true });
    expect(addressOfView(decodeViewSpec(siteScope, 'measure=export&chart=table&record=both'), 'en').href).toBe('/en/paper/figure-4/both/');
    expect(addressOfView(decodeViewSpec(siteScope, 'vintage=latest'), 'en').href).toBe('/en/paper/figure-2/latest/');
  });

  test('any other view is in Explore', () => {
    expect(addressOfView(decodeViewSpec(siteScope, 'partners=KAZ&record=both'), 'en')).toEqual({
      href: '/en/explore/?partners=KAZ&record=both',
      isPage: false,
    });
  });
});

describe('withoutAbsent', () => {
  test('a sum that a member’s absent record leaves without a figure is offered without that member', async () => {
    const view = computeView(await siteDataset(), lensViewOf('figure-1-partner').spec);
    const rest = await withoutAbsent(view);
    expect(rest?.absent).toEqual(['TKM']);
    const shown = computeView(await siteDataset(), rest?.spec ?? view.spec);
    expect(shown.series.flatMap(({ points }) => points).some(({ value }) => isMissing(value))).toBe(false);
  });

  test('a view that has figures is left as it is', async () => {
    expect(await withoutAbsent(computeView(await siteDataset(), studyViewSpec(siteScope, 'figure-2')))).toBeNull();
  });
});
