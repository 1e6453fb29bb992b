import { describe, expect, test } from 'vitest';
import { contentHashOf, datasetPackage, datasetParts, loadDataset } from '../src/index.ts';
import { makeObservation } from './support/make-observation.ts';

const empty = { observations: [], indicators: [], places: [], outlines: [], events: [], studies: [] };

describe('contentHashOf(dataset)', () => {
  test('contentHashOf of all parts is the hash that the package states', async () => {
    expect(await contentHashOf(await loadDataset(datasetParts))).toBe(datasetPackage.contentHash);
  });

  test('contentHashOf is moved by a digit, and by neither a note nor the order of the rows', async () => {
    const rows = [makeObservation({}), makeObservation({ period: '2022' as never })];
    const hash = await contentHashOf({ ...empty, observations: rows });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await contentHashOf({ ...empty, observations: rows.toReversed() })).toBe(hash);
    expect(await contentHashOf({ ...empty, observations: rows.map((row) => ({ ...row, note: 'another' })) })).toBe(hash);
    expect(await contentHashOf({ ...empty, observations: rows.map((row) => ({ ...row, value: row.value + 1 })) })).not.toBe(hash);
  });
});
