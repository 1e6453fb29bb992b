import { computeView, type Dataset, decodeViewSpec, isMissing, viewToRows } from '@sogdia/core';
import { tradeViewOf } from '@sogdia/core/workspace';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../src/shipped/load-dataset.ts';
import { shippedScope } from '../src/shipped/shipped-scope.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset();
});

const view = (query: string) => tradeViewOf(computeView(dataset, decodeViewSpec(shippedScope, query)));
const rows = (query: string) => viewToRows(view(query));

describe('China and Kyrgyzstan, both records', () => {
  const query = 'measure=export&reporter=CHN&partners=KGZ&years=2013-2023&record=both';

  test('both records speak in every year, and every part of the discrepancy has a number and a receipt', () => {
    const all = rows(query);
    expect(all).toHaveLength(11 * 2 + 11 * 6);
    for (const { value, receipt, measure, period } of all) {
      expect(value, `${measure} ${period}`).not.toBeNull();
      expect(receipt.value).toBe(value);
    }
  });

  test("in 2023 China's exports are about 3.7 times Kyrgyzstan's imports", () => {
    const ratio = rows(query).find(({ measure, period }) => measure === 'export:record-ratio' && period === '2023');
    expect(ratio?.value).toBeCloseTo(3.7, 1);
  });
});

describe('Kazakhstan 2020 to 2022', () => {
  test('its record is that of the national office; the incomplete report to UN Comtrade stands apart, flagged', () => {
    const { series } = view('measure=export&partners=KAZ&years=2020-2022&record=partner');
    for (const { receipt } of series[0].points) {
      if (receipt.kind !== 'cell') throw new Error('a cell');
      expect(receipt.release).toBe('stat-gov-kz/2023');
      const incomplete = receipt.alternates.filter(({ flags }) => flags.includes('report-incomplete'));
      expect(incomplete.map(({ release }) => release)).toEqual(['un-comtrade/2026-03']);
      expect(incomplete[0]?.value).toBeLessThan(0.5 * receipt.value);
    }
  });
});

describe("Turkmenistan's record", () => {
  test.each(['export', 'import', 'total-trade', 'trade-balance'])(
    'is Missing for %s in every year, with its reason, and said so',
    (measure) => {
      const shown = view(`measure=${measure}&partners=TKM&years=2013-2023&record=both`);
      const mirror = shown.series.find(({ record }) => record === 'partner');
      expect(mirror?.points).toHaveLength(11);
      for (const { value } of mirror?.points ?? []) expect(isMissing(value) && value.missing).toBe('no-own-report');
      expect(shown.description.absences.map(({ text }) => text).join(' ')).toContain('published no figures of its own');
    },
  );

  test('leaves by every method but the reporter’s no reconciled exports of China, and a band of that one', () => {
    const { series, bands } = view('measure=export&partners=TKM&years=2013-2023&record=reconciled');
    for (const { value } of series[0].points) expect(isMissing(value)).toBe(true);
    for (const { lowest, highest, methods } of bands[0]?.points ?? [])
      expect([lowest?.method, highest?.method, methods]).toEqual(['reporter', 'reporter', 1]);
  });
});

describe('the reconciled record of the other four', () => {
  test.each(['KAZ', 'UZB', 'KGZ', 'TJK'])(
    '%s: all five methods give a number in every year from 2013 to 2023, inside the band',
    (partner) => {
      for (const method of ['reporter', 'partner', 'mean', 'fixed-factor', 'reliability-weighted']) {
        const { series, bands } = view(`measure=export,import&partners=${partner}&years=2013-2023&record=reconciled&method=${method}`);
        for (const [line, { points }] of series.entries()) {
          for (const [at, { value }] of points.entries()) {
            const end = bands[line]?.points[at];
            expect(end?.methods).toBe(5);
            expect(value).toBeGreaterThanOrEqual(end?.lowest?.value ?? Number.NaN);
            expect(value).toBeLessThanOrEqual(end?.highest?.value ?? Number.NaN);
          }
        }
      }
    },
  );

  test('the weights of 2023 rest on the flows that both sides recorded from 2019 to 2023', () => {
    const { series } = view('measure=export&partners=KGZ&years=2023&record=reconciled&method=reliability-weighted');
    const receipt = series[0].points[0]?.receipt;
    const weight = receipt?.kind === 'step' ? receipt.operands[2]?.receipt : undefined;
    expect(weight?.value).toBeGreaterThan(0.2);
    expect(weight?.value).toBeLessThan(0.6);
    const score = weight?.kind === 'step' ? weight.operands[0]?.receipt : undefined;
    expect(score?.subject.period).toBe('2019-2023');
    expect(score?.kind === 'step' && score.operands[0]?.receipt.value).toBeGreaterThan(100);
  });
});
