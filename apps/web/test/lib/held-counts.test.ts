import { expect, test } from 'vitest';
import { datasetVersions, heldCounts, wholeDataset } from '../../lib/dataset.ts';

test('pages say how much is held from one count: the whole dataset, and the rows of its newest version', async () => {
  const { sources, releases, observations, indicators } = await wholeDataset();
  const held = await heldCounts();
  expect(held).toEqual({ sources: sources.length, releases: releases.length, rows: datasetVersions[0]?.rows });
  expect(held.rows).toBeGreaterThan(observations.length + indicators.length);
});
