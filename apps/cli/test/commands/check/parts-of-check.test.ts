import { isDeepStrictEqual } from 'node:util';
import { findStudy } from '@sogdia/core/model';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../../src/commands/check/check-items.ts';
import { partsOfCheck } from '../../../src/commands/check/parts-of-check.ts';
import { claimParts, draftParts, shippedData } from '../../../src/data/opened-data.ts';

describe('the parts of the dataset that a check loads', () => {
  it.each([
    ['growth(total(CHN, CA5), 2023) > 25%', ['totals']],
    ['rank(total(CHN, *), 2023)[KAZ]', ['totals']],
    ['total(china, Kazakhstan)[2023]', ['totals']],
    ['export(CHN, RUS)[2019] > 1bn', ['totals', 'world']],
    ['rank(total(KGZ, {CHN, RUS, TUR}), 2023)[CHN] == 1', ['totals', 'world']],
  ])('%s reads %j', (expression, parts) => {
    expect(partsOfCheck([expression], null, shippedData)).toEqual(parts);
  });

  it.each([
    [['-']],
    [['draft.md']],
    [['README.md']],
    [['total(CHN, XYZ)[2023]']],
    [['total(CHN, KAZ']],
    [['CHN/KAZ']],
    [["export(CHN, KAZ, 'HS:87')[2023] > 1bn"]],
    [["indicator('gdp', KAZ, 2023) > 1bn"]],
    [['total(CHN, KAZ)[2023] > 1bn', 'C01']],
    [['total(CHN, KAZ)[2026-07] > 1bn']],
    [['total(CHN, KAZ)[2026-01..2026-07] > 1bn']],
  ])('%j reads all that drafts rest on, months too', (given) => {
    expect(partsOfCheck(given, null, shippedData)).toBe(draftParts);
  });

  it.each([[[]], [['C01']], [['C01', 'C02']]])('%j reads what claims rest on', (given) => {
    expect(partsOfCheck(given, null, shippedData)).toBe(claimParts);
  });

  it('an expression beside a file of claims reads all of them', () => {
    expect(partsOfCheck(['total(CHN, KAZ)[2023] > 1bn'], 'claims.yaml', shippedData)).toBe(claimParts);
  });

  it('give each statement of the study on trade what all parts give', async () => {
    const all = await shippedData.load(claimParts);
    const expressions = [
      ...findStudy(all, 'zhang-2025').claims.flatMap(({ expression }) => (expression === null ? [] : [expression])),
      'export(CHN, RUS)[2019] > 1bn',
      'total(CHN, USA)[2023]',
      'turnover(CHN, KAZ)[2024]',
    ].filter((expression) => partsOfCheck([expression], null, shippedData) !== draftParts);
    expect(expressions.length).toBeGreaterThan(40);
    const [totals, world] = [await shippedData.load(['totals']), await shippedData.load(['totals', 'world'])];
    const different = expressions.filter((expression) => {
      const some = partsOfCheck([expression], null, shippedData).includes('world') ? world : totals;
      return !isDeepStrictEqual(checkLedger(some, [expression], 'en'), checkLedger(all, [expression], 'en'));
    });
    expect(different).toEqual([]);
  });
});
