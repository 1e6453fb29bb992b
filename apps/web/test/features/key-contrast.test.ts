import { isMissing } from '@sogdia/core';
import { lastDiscrepancyOf } from '@sogdia/core/workspace';
import { expect, test } from 'vitest';
import { keyContrast } from '../../features/overview/key-contrast.ts';
import { siteTwoRecords } from '../../features/records/facts/site-two-records.ts';

test('keyContrast() is the flow whose two records differ most, up or down, and its headline states both', async () => {
  const { recent } = await siteTwoRecords('en');
  const sizes = recent.flat().map((pair) => {
    const difference = lastDiscrepancyOf(pair)?.difference.value;
    return difference === undefined || isMissing(difference) ? 0 : Math.abs(difference);
  });
  const found = await keyContrast('en');
  expect(found).toBe(recent.flat()[sizes.indexOf(Math.max(...sizes))]);
  const last = found === null ? undefined : lastDiscrepancyOf(found);
  const stated = last?.ratio.kind === 'step' ? last.ratio.operands.map(({ receipt }) => receipt) : [];
  expect(stated).toHaveLength(2);
  expect(found?.view.headline.spans.map(({ receipt }) => receipt)).toEqual(expect.arrayContaining(stated));
});
