import { isMissing } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { flowOf, yearOfFlows } from '../../../features/economies/flows-part.tsx';
import { siteTwoRecords } from '../../../features/records/index.ts';

const { pairs, receipts } = await siteTwoRecords('en');

describe('who sent how much to whom', () => {
  test('is shown of the newest year that at least half of the flows were counted in at both ends', () => {
    const year = yearOfFlows(pairs.flat());
    const both = (of: string): number =>
      pairs.flat().filter(({ discrepancy }) => discrepancy.points.some(({ period, ratio }) => period === of && !isMissing(ratio.value)))
        .length;
    expect(both(year)).toBeGreaterThanOrEqual(pairs.flat().length / 2);
    expect(both(String(Number(year) + 1))).toBeLessThan(pairs.flat().length / 2);
  });

  test('has the figures of both ends of that year, each with its receipt on a page', () => {
    const year = yearOfFlows(pairs.flat());
    const flows = pairs.flat().flatMap((pair) => flowOf(pair, year));
    expect(flows).toHaveLength(pairs.flat().length);
    for (const { here, there, own, partner } of flows) {
      expect([own.subject.period, partner.subject.period]).toEqual([year, year]);
      expect(own.value).toBe(here);
      expect(isMissing(partner.value) ? null : partner.value).toBe(there);
      for (const receipt of [own, partner]) expect(receipts.locations.hrefOf(receipt)).toContain('/mirror/receipts/');
    }
  });
});
