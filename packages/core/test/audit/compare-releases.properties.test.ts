import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/index.ts';
import { compareReleases, observationKey, type RevisionRecord } from '../../src/workspace.ts';
import '../support/arbitrary-values.ts';
import { makeObservation } from '../support/make-dataset.ts';

const anyRow: fc.Arbitrary<Observation> = fc
  .record({
    partner: fc.constantFrom('KAZ', 'UZB', 'KGZ'),
    flow: fc.constantFrom('export' as const, 'import' as const),
    period: fc.integer({ min: 2013, max: 2016 }),
    release: fc.constantFrom('customs/first', 'customs/revised'),
    value: fc.integer({ min: 1, max: 4 }),
    confidence: fc.constantFrom('high' as const, 'low' as const),
    flags: fc.constantFrom<Observation['flags']>([], ['rounded'], ['report-incomplete']),
    note: fc.constantFrom(null, 'a note'),
  })
  .map((draft) => makeObservation(draft));
const anyRelease = fc.uniqueArray(anyRow, { maxLength: 20, selector: observationKey });

describe('compareReleases(before, after)', () => {
  it('accounts for every row: kept as it is, changed, removed or added', () => {
    fc.assert(
      fc.property(anyRelease, anyRelease, (before, after) => {
        const { added, removed, changed } = compareReleases(before, after);
        const keys = new Set(before.map(observationKey));
        const kept = after.filter((row) => keys.has(observationKey(row)));
        expect(removed.length + kept.length).toBe(before.length);
        expect(added.length + kept.length).toBe(after.length);
        for (const { key, before: one, after: other, fields } of changed) {
          expect(observationKey(one)).toBe(key);
          expect(observationKey(other)).toBe(key);
          expect(fields.length).toBeGreaterThan(0);
          for (const field of fields) expect(one[field]).not.toEqual(other[field]);
        }
        const unchanged = kept.length - changed.length;
        expect(unchanged).toBe(kept.filter((row) => before.some((one) => JSON.stringify(one) === JSON.stringify(row))).length);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the later release back when its changes are applied to the earlier one', () => {
    fc.assert(
      fc.property(anyRelease, anyRelease, (before, after) => {
        const { added, removed, changed } = compareReleases(before, after);
        const gone = new Set(removed.map(observationKey));
        const replaced = new Map(changed.map(({ key, after: row }) => [key, row]));
        const applied = [
          ...before.filter((row) => !gone.has(observationKey(row))).map((row) => replaced.get(observationKey(row)) ?? row),
          ...added,
        ];
        const sorted = (rows: readonly Observation[]) => rows.map((row) => JSON.stringify(row)).sort();
        expect(sorted(applied)).toEqual(sorted(after));
      }),
      { numRuns: 200 },
    );
  });

  it('counts in its reasons every row that differs, once', () => {
    fc.assert(
      fc.property(anyRelease, anyRelease, (before, after) => {
        const { added, removed, changed, reasons } = compareReleases(before, after);
        expect(reasons.reduce((sum, { rows }) => sum + rows, 0)).toBe(added.length + removed.length + changed.length);
      }),
    );
  });

  it('asks for a major step exactly when a row is gone or changed its meaning, for none exactly when nothing differs', () => {
    fc.assert(
      fc.property(anyRelease, anyRelease, (before, after) => {
        const { added, removed, changed, bump } = compareReleases(before, after);
        expect(bump === 'major').toBe(removed.length > 0 || changed.some(({ rule }) => rule === 'meaning-changed'));
        expect(bump === 'none').toBe(added.length + removed.length + changed.length === 0);
      }),
      { numRuns: 200 },
    );
  });

  it('asks for a patch only where no number moved, none was added, and none is taken otherwise', () => {
    fc.assert(
      fc.property(anyRelease, anyRelease, (before, after) => {
        const { added, changed, bump } = compareReleases(before, after);
        if (bump !== 'patch') return;
        expect(added).toEqual([]);
        for (const { fields, before: one, after: other } of changed) {
          expect(fields).not.toContain('value');
          expect(one.flags.includes('report-incomplete')).toBe(other.flags.includes('report-incomplete'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no number unrecorded when each change has its record, and all of them when none has', () => {
    fc.assert(
      fc.property(anyRelease, anyRelease, (before, after) => {
        const moved = compareReleases(before, after).unrecorded;
        const records: readonly RevisionRecord[] = moved.map(({ key, before: one, after: other }) => ({
          key,
          before: one.value,
          after: other.value,
          kind: 'source-revision',
        }));
        expect(moved.every(({ before: one, after: other }) => one.value !== other.value)).toBe(true);
        expect(compareReleases(before, after, records).unrecorded).toEqual([]);
        expect(compareReleases(before, after, records).bump).toBe(compareReleases(before, after).bump);
      }),
      { numRuns: 200 },
    );
  });
});
