import { describe, expect, it } from 'vitest';
import { findUnitValueChanges } from '../../src/audit/find-unit-value-changes.ts';
import type { Observation } from '../../src/index.ts';
import { productSchema, type Quantity } from '../../src/model/index.ts';
import { markFindings } from '../../src/workspace.ts';
import { makeDataset, makeObservation } from '../support/make-dataset.ts';

const counted = (period: number, value: number, items: number, draft: Partial<Quantity> = {}): Observation =>
  makeObservation({
    period,
    value: value * 1e6,
    product: productSchema.parse('HS2022:870380'),
    quantities: [{ value: items, unit: 'items', printed: { value: String(items), unit: 'u' }, status: 'printed', ...draft }],
  });
const found = (...rows: readonly Observation[]) => findUnitValueChanges(rows).map(({ row, times, since }) => [row.period, times, since]);

describe('findUnitValueChanges(rows)', () => {
  it('finds a quantity by which the value of one is twice, or half, that of a year before', () => {
    expect(found(counted(2023, 400, 100), counted(2024, 200, 100))).toEqual([['2024', 0.5, '2023']]);
    expect(found(counted(2023, 200, 100), counted(2024, 800, 200))).toEqual([['2024', 2, '2023']]);
    expect(found(counted(2023, 400, 100), counted(2024, 204, 100))).toEqual([]);
  });

  it('passes over small flows, estimated quantities and years without one', () => {
    expect(found(counted(2023, 9, 100), counted(2024, 1, 100))).toEqual([]);
    expect(found(counted(2023, 400, 100, { status: 'estimated' }), counted(2024, 100, 100))).toEqual([]);
    expect(found(counted(2022, 400, 100), counted(2024, 100, 100))).toEqual([]);
    expect(found(counted(2023, 400, 0), counted(2024, 100, 100))).toEqual([]);
  });

  it('marks the quantity, not the value beside it', () => {
    const [, marked] = markFindings([counted(2023, 400, 100), counted(2024, 200, 100)], { world: makeDataset() });
    expect(marked?.findings).toBeUndefined();
    expect(marked?.quantities?.[0]?.findings).toEqual([{ kind: 'unit-value-change', evidence: { times: 0.5, since: '2023' } }]);
  });
});
