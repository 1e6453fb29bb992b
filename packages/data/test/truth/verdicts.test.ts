import { checkClaims } from '@sogdia/core';
import { checkClaim } from '@sogdia/core/claims';
import type { Claim, Dataset, Observation } from '@sogdia/core/model';
import { claimSchema } from '@sogdia/core/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { falseVerdict } from './judge-verdicts.ts';

const dataset = await loadDataset(['totals', 'months', 'products', 'paper', 'events', 'context', 'world', 'gravity']);

/** The dataset with what others say in the place of each figure of the paper, where one of them has both flows or the same one; else as it is. */
function byOthers(): Dataset {
  const ofCell = ({ reporter, partner, period, product }: Observation): string => [reporter, partner, period, product].join();
  const others = Map.groupBy(
    dataset.observations.filter(({ status }) => status !== 'from-the-paper'),
    ofCell,
  );
  const othersOf = (row: Observation): number | null => {
    const bySource = [...Map.groupBy(others.get(ofCell(row)) ?? [], ({ release }) => release).values()];
    for (const rows of bySource) {
      const [exports, imports, own] = ['export', 'import', row.flow].map((flow) => rows.find((one) => one.flow === flow)?.value);
      if (own !== undefined) return own;
      if (row.flow === 'turnover' && exports !== undefined && imports !== undefined) return exports + imports;
    }
    return null;
  };
  const observations = dataset.observations.map((row) => {
    const value = row.status === 'from-the-paper' ? othersOf(row) : null;
    return value === null ? row : { ...row, value, status: 'printed' as const };
  });
  return { ...dataset, observations };
}

/** A claim that says no more than an expression. */
function claimOf(expression: string, index: number, quotes: string | null): Claim {
  const parts = { section: '1', paraphrase: expression, quantities: '', check: expression, otherwise: null, otherwiseName: null };
  return claimSchema.parse({ id: `R${index}`, ...parts, expression, quotes, bounds: [], leaves: null, notCheckable: null });
}

const partner = fc.constantFrom('KAZ', 'UZB', 'KGZ', 'TJK', 'TKM', 'CA5');
const flow = fc.constantFrom('export', 'import', 'total');
const year = fc.integer({ min: 2002, max: 2024 });
const sign = fc.constantFrom('<', '<=', '>', '>=', '==');

/** A statement on trade, true or false: a level, a rate of growth, several years, a rank, two partners. */
const anyStatement: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(flow, partner, year, sign, fc.integer({ min: 1, max: 400 })).map(([f, p, y, s, n]) => `${f}(CHN, ${p})[${y}] ${s} ${n / 10}bn`),
  fc
    .tuple(flow, partner, year, sign, fc.integer({ min: -30, max: 60 }))
    .map(([f, p, y, s, n]) => `growth(${f}(CHN, ${p}), ${y}) ${s} ${n}%`),
  fc.tuple(flow, partner, year, sign).map(([f, p, y, s]) => `every(${y - 6}..${y}, growth(${f}(CHN, ${p})) ${s} 0)`),
  fc
    .tuple(flow, fc.constantFrom('KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'), year, fc.integer({ min: 1, max: 5 }))
    .map(([f, p, y, n]) => `rank(${f}(CHN, *), ${y})[${p}] <= ${n} and ${f}(CHN, ${p})[${y}] > ${f}(CHN, ${p})[${y - 1}]`),
  fc
    .tuple(flow, partner, partner, year)
    .filter(([, p, q]) => p !== q)
    .map(([f, p, q, y]) => `${f}(CHN, ${p})[${y}] > ${f}(CHN, ${q})[${y}]`),
);

describe('what is said of a claim is read again and decided anew from its records and its working', () => {
  test('of all claims of the studies no sentence of a verdict is false', () => {
    const replaced = byOthers();
    for (const { claims } of dataset.studies) {
      const around = { dataset, byOthers: checkClaims(replaced, 'en', claims) };
      const checked = checkClaims(dataset, 'en', claims);
      expect(checked.flatMap((one) => falseVerdict(one, around))).toEqual([]);
      expect(new Set(checked.map(({ verdict }) => verdict)).size).toBe(7);
    }
  });

  test('so it is of 400 random statements, quoted or not', () => {
    const drawn = fc.sample(fc.tuple(anyStatement, fc.constantFrom(null, 'China’s customs')), { numRuns: 400, seed: 20_261_129 });
    const checked = drawn.map(([expression, quotes], index) => checkClaim(dataset, claimOf(expression, index, quotes)));
    expect(checked.flatMap((one) => falseVerdict(one, { dataset, byOthers: [] })).slice(0, 20)).toEqual([]);
    expect(new Set(checked.map(({ verdict }) => verdict)).size).toBeGreaterThan(3);
  });
});
