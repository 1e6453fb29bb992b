import type { Dataset, Observation } from '@sogdia/core';
import type { FindingKind } from '@sogdia/core/model';
import { compareReleases, findConstantFactor, findCopiedMirrors, findReImports, findTruncatedTables } from '@sogdia/core/workspace';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../src/shipped/load-dataset.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset(['totals']);
});

const ofRelease = (release: string): readonly Observation[] => dataset.observations.filter((row) => row.release === release);

describe('the detectors of core on the shipped figures', () => {
  test('China imports from itself in one release, 122.9 billion in 2022', () => {
    expect(findReImports(dataset, ofRelease('un-comtrade-h6/2025'))).toEqual([
      { reporter: 'CHN', flow: 'import', period: '2022', value: 122_883_424_107, shareOfWorld: 122_883_424_107 / 2_715_997_517_261 },
    ]);
    const elsewhere = dataset.releases
      .filter(({ id }) => id !== 'un-comtrade-h6/2025')
      .flatMap(({ id }) => findReImports(dataset, ofRelease(id)));
    expect(elsewhere).toEqual([]);
  });

  test("Kazakhstan's reports to UN Comtrade of its imports from China look cut off in 2020, 2021 and 2022, as they are flagged", () => {
    const rows = ofRelease('un-comtrade/2026-03')
      .filter(({ reporter, partner, flow }) => reporter === 'KAZ' && partner === 'CHN' && flow === 'import')
      .toSorted((one, other) => one.period.localeCompare(other.period));
    const found = findTruncatedTables(rows.map(({ period, value }) => ({ id: period, rows: 1, total: value })));
    const flagged = rows.filter(({ flags }) => flags.includes('report-incomplete')).map(({ period }) => period);
    expect(found.map(({ id, sign }) => [id, sign])).toEqual(flagged.map((period) => [period, 'total']));
    expect(flagged).toEqual(['2020', '2021', '2022']);
  });

  test('the national office of Kazakhstan does not look cut off', () => {
    const rows = ofRelease('stat-gov-kz/2023')
      .filter(({ reporter, partner, flow, period }) => reporter === 'KAZ' && partner === 'CHN' && flow === 'import' && period.length === 4)
      .toSorted((one, other) => one.period.localeCompare(other.period));
    expect(rows.length).toBeGreaterThan(3);
    expect(findTruncatedTables(rows.map(({ period, value }) => ({ id: period, rows: 1, total: value })))).toEqual([]);
  });

  test('what the build found in the Direction of Trade is what the detectors find there', () => {
    const rows = ofRelease('imf-dots/2022-02');
    const marked = (kind: FindingKind): ReadonlySet<string> =>
      new Set(
        rows
          .filter(({ findings = [] }) => findings.some((one) => one.kind === kind))
          .map(({ reporter, period }) => `${reporter} ${period}`),
      );
    const found = findCopiedMirrors(rows);
    for (const { reporter, year } of found) expect(marked('copied-mirror').has(`${reporter} ${year}`), `${reporter} ${year}`).toBe(true);
    expect(found.filter(({ reporter }) => reporter === 'TKM').map(({ factor }) => factor.toFixed(2))).toContain('1.06');
    const years = Array.from({ length: 16 }, (_, at) => `UZB ${2000 + at}`);
    expect([...marked('constant-share')].toSorted()).toEqual(years);
  });

  test("Turkmenistan's row of China in the Direction of Trade is China's at 1.06, 2005 to 2019", () => {
    const series = (reporter: string, partner: string, flow: string) =>
      new Map(
        ofRelease('imf-dots/2022-02')
          .filter(
            (row) =>
              row.reporter === reporter && row.partner === partner && row.flow === flow && row.period >= '2005' && row.period <= '2019',
          )
          .map(({ period, value }) => [period as string, value]),
      );
    const found = findConstantFactor(series('TKM', 'CHN', 'import'), series('CHN', 'TKM', 'export'));
    expect(found).toMatchObject({ kind: 'valuation', matching: 15, compared: 15 });
    expect(findConstantFactor(series('KAZ', 'CHN', 'import'), series('CHN', 'KAZ', 'export'))).toBeNull();
  });
});

describe('compareReleases on the shipped figures', () => {
  test('a release against itself asks for nothing', () => {
    expect(compareReleases(dataset.observations, [...dataset.observations].toReversed())).toMatchObject({ bump: 'none', reasons: [] });
  });

  test('a digit changed asks for a minor step and a record, a row gone for a major one, a note for a patch', () => {
    const [first, ...rest] = dataset.observations;
    if (first === undefined) throw new RangeError('no observation');
    const moved = compareReleases(dataset.observations, [{ ...first, value: first.value + 1 }, ...rest]);
    expect(moved).toMatchObject({ bump: 'minor', reasons: [{ rule: 'number-changed', rows: 1 }] });
    expect(moved.unrecorded).toHaveLength(1);
    expect(compareReleases(dataset.observations, rest).bump).toBe('major');
    expect(compareReleases(dataset.observations, [{ ...first, note: 'another note' }, ...rest]).bump).toBe('patch');
  });
});
