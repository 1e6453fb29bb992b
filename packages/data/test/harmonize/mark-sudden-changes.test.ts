import type { Observation } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { markSuddenChanges } from '../../src/harmonize/index.ts';
import { makeObservation } from '../support/make-observation.ts';
import { makeRelease } from '../support/make-release.ts';
import { makeReleaseRecord } from '../support/make-release-record.ts';

const raw = [{ path: 'raw/months.csv', reader: 'monthly-table' as const, bytes: 1, sha256: 'a'.repeat(64) }];

function marked(...observations: readonly Observation[]): readonly string[] {
  const releases = observations.map((row) => makeRelease({ record: { ...makeReleaseRecord(), raw }, observations: [row] }));
  return markSuddenChanges(releases).flatMap((release) =>
    release.observations.flatMap(({ period, flags }) => (flags.includes('sudden-change') ? [period] : [])),
  );
}

const month = (period: string, value: number, draft = {}): Observation => makeObservation({ period, value, unit: 'cny', ...draft });

describe('markSuddenChanges(releases)', () => {
  test('markSuddenChanges marks a month ten times or a tenth of the same month a year before, in either direction', () => {
    expect(marked(month('2024-02', 10), month('2025-02', 100), month('2026-02', 10))).toEqual(['2025-02', '2026-02']);
    expect(marked(month('2024-02', 10), month('2025-02', 99), month('2026-02', 10))).toEqual([]);
  });

  test('markSuddenChanges marks a run by the growth printed beside it where the year before is not held', () => {
    expect(marked(month('2024-01..2024-03', 10, { printedGrowth: '900' }))).toEqual(['2024-01..2024-03']);
    expect(marked(month('2024-01..2024-03', 10, { printedGrowth: '-90' }))).toEqual(['2024-01..2024-03']);
    expect(marked(month('2024-01..2024-03', 10, { printedGrowth: '899' }), month('2024-05', 1))).toEqual([]);
  });

  test('markSuddenChanges marks a run with such a month in it, and a year too', () => {
    const rows = [
      month('2024-02', 10),
      month('2025-02', 100),
      month('2025-01..2025-03', 9),
      month('2025', 8),
      month('2025-03..2025-04', 7),
    ];
    expect(marked(...rows)).toEqual(['2025-02', '2025-01..2025-03', '2025']);
  });

  test('markSuddenChanges holds a figure against its own flow, partner and currency alone, and leaves other tables as they are', () => {
    expect(marked(month('2024-02', 10, { flow: 'import' }), month('2024-02', 10, { unit: 'usd' }), month('2025-02', 100))).toEqual([]);
    const release = makeRelease({ observations: [month('2024-02', 10), month('2025-02', 100)] });
    expect(markSuddenChanges([release])).toEqual([release]);
  });
});
