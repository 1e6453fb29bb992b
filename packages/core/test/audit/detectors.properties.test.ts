import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureOfFlow } from '../../src/audit/figure-of-flow.ts';
import { findConstantShares } from '../../src/audit/find-constant-shares.ts';
import { type ChaptersOfPeriod, findMissingChapters } from '../../src/audit/find-missing-chapters.ts';
import { isMissing } from '../../src/index.ts';
import { findConstantFactor, findCopiedMirrors, findReImports, findTruncatedTables } from '../../src/workspace.ts';
import { makeWorld } from '../support/make-world.ts';
import '../support/arbitrary-values.ts';
import { medianOf } from '../../src/audit/median-of.ts';
import { makeFigure } from '../support/make-figure.ts';

const world = makeWorld();

const economies = ['CHN', 'KAZ', 'UZB', 'KGZ', 'WLD'];
const anyFigure: fc.Arbitrary<FigureOfFlow> = fc
  .record({
    reporter: fc.constantFrom(...economies),
    partner: fc.constantFrom(...economies),
    flow: fc.constantFrom('export', 'import', 'turnover'),
    value: fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e12, noNaN: true }), fc.double({ min: -1e6, max: 0, noNaN: true })),
    period: fc.constantFrom('2015', '2016', '2017', '2016-01..2016-06'),
  })
  .map(({ reporter, partner, flow, value, period }) => makeFigure(reporter, partner, flow, value, period));
const figures = fc.uniqueArray(anyFigure, {
  maxLength: 40,
  selector: (one) => [one.reporter, one.partner, one.flow, one.period].join(' '),
});

const anyPeriods: fc.Arbitrary<readonly ChaptersOfPeriod[]> = fc
  .array(fc.dictionary(fc.constantFrom('01', '27', '84', '85', '87'), fc.double({ min: 0, max: 1e9, noNaN: true })), { maxLength: 8 })
  .map((tables) => tables.map((table, index) => ({ period: String(2010 + index), chapters: new Map(Object.entries(table)) })));

describe('medianOf(values)', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[3, 1], 2],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[-1, -5, 0], -1],
  ])('of %j is %j', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });

  it('lies between the smallest and the largest, changes nothing, and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 }), (values) => {
        const frozen = Object.freeze([...values]);
        const median = medianOf(frozen) ?? Number.NaN;
        expect(median).toBeGreaterThanOrEqual(Math.min(...values));
        expect(median).toBeLessThanOrEqual(Math.max(...values));
        expect(medianOf(values.toReversed())).toBe(median);
      }),
    );
  });
});

describe('the detectors on any figures', () => {
  it('never throw and change nothing', () => {
    fc.assert(
      fc.property(figures, (some) => {
        const frozen = Object.freeze(some.map((figure) => Object.freeze(figure)));
        findCopiedMirrors(frozen);
        findConstantShares(frozen);
        findReImports(world, frozen);
      }),
      { numRuns: 200 },
    );
  });

  it('find copied mirrors only of whole years, with more than half of at least two pairs', () => {
    fc.assert(
      fc.property(figures, (some) => {
        for (const { year, matching, pairs } of findCopiedMirrors(some)) {
          expect(year).toMatch(/^\d{4}$/);
          expect(pairs).toBeGreaterThanOrEqual(2);
          expect(matching).toBeGreaterThan(pairs / 2);
          expect(matching).toBeLessThanOrEqual(pairs);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('find each reporter-year once', () => {
    fc.assert(
      fc.property(figures, (some) => {
        const found = findCopiedMirrors(some, { tolerance: 0.5, leastPairs: 1 }).map(({ reporter, year }) => `${reporter} ${year}`);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 300 },
    );
  });

  it('give every re-import with the value it has, and a share that is a number or says why not', () => {
    fc.assert(
      fc.property(figures, (some) => {
        const own = some.filter(({ reporter, partner }) => reporter === partner && reporter !== 'WLD');
        const found = findReImports(world, some);
        expect(found.map(({ value }) => value)).toEqual(own.map(({ value }) => value));
        for (const { shareOfWorld } of found) expect(isMissing(shareOfWorld) || Number.isFinite(shareOfWorld)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('findMissingChapters(periods) on any tables', () => {
  it('finds chapters that usually have the share it says, in periods that it was given', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const known = periods.map(({ period }) => period);
        for (const { period, chapters, usualShare } of findMissingChapters(periods)) {
          expect(known).toContain(period);
          expect(chapters.length).toBeGreaterThan(0);
          expect(chapters).toEqual([...chapters].sort());
          expect(usualShare).toBeGreaterThanOrEqual(0.05);
          expect(Number.isFinite(usualShare)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the unit of the figures', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const inThousands = periods.map(({ period, chapters }) => ({
          period,
          chapters: new Map([...chapters].map(([chapter, value]) => [chapter, value * 1024] as const)),
        }));
        expect(findMissingChapters(inThousands)).toEqual(findMissingChapters(periods));
      }),
      { numRuns: 200 },
    );
  });

  it('finds nothing where every period is alike', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('27', '84', '87'), fc.double({ min: 1, max: 1e9, noNaN: true })),
        fc.integer({ min: 0, max: 8 }),
        (table, count) => {
          const periods = Array.from({ length: count }, (_, index) => ({
            period: String(2010 + index),
            chapters: new Map(Object.entries(table)),
          }));
          expect(findMissingChapters(periods)).toEqual([]);
        },
      ),
    );
  });
});

describe('findConstantFactor(table, reference) on any tables', () => {
  const table = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.double({ min: 1, max: 1e6, noNaN: true }));

  it('gives a factor whose inverse it gives the other way round', () => {
    fc.assert(
      fc.property(table, fc.double({ min: 1.05, max: 50, noNaN: true }), (entries, factor) => {
        const base = new Map(Object.entries(entries));
        const scaled = new Map([...base].map(([key, value]) => [key, value * factor] as const));
        const [there, back] = [findConstantFactor(scaled, base), findConstantFactor(base, scaled)];
        expect(there === null).toBe(base.size < 3);
        if (there !== null && back !== null) expect(there.factor * back.factor).toBeCloseTo(1, 9);
      }),
    );
  });

  it('never counts more cells than both tables have', () => {
    fc.assert(
      fc.property(table, table, (one, other) => {
        const found = findConstantFactor(new Map(Object.entries(one)), new Map(Object.entries(other)), {
          tolerance: 10,
          leastAgreement: 0,
        });
        if (found !== null) expect(found.matching).toBeLessThanOrEqual(found.compared);
      }),
    );
  });
});

describe('findTruncatedTables(tables) on any sizes', () => {
  it('finds only what lies below its line, or at a ceiling', () => {
    const size = fc.record({ rows: fc.integer({ min: 0, max: 1000 }), total: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })) });
    fc.assert(
      fc.property(fc.array(size, { maxLength: 10 }), fc.double({ min: 0, max: 1, noNaN: true }), (sizes, least) => {
        const tables = sizes.map((one, index) => ({ id: String(index), ...one }));
        for (const { id, sign, found, expected } of findTruncatedTables(tables, { least })) {
          const own = tables[Number(id)];
          if (sign === 'ceiling') expect(own?.rows).toBe(500);
          else {
            expect(own?.[sign]).toBe(found);
            expect(found).toBeLessThan(least * expected);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
