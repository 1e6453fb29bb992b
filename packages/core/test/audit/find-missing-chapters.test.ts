import { describe, expect, it } from 'vitest';
import { type ChaptersOfPeriod, findMissingChapters } from '../../src/audit/find-missing-chapters.ts';
import { readReference } from '../support/read-reference.ts';

const { periods } = readReference<{ readonly periods: Readonly<Record<string, Readonly<Record<string, number>>>> }>(
  'audit/kazakhstan-imports-by-sector',
);
const kazakhstan: readonly ChaptersOfPeriod[] = Object.entries(periods).map(([period, chapters]) => ({
  period,
  chapters: new Map(Object.entries(chapters)),
}));
const three = (middle: Record<string, number>): readonly ChaptersOfPeriod[] =>
  [{ a: 60, b: 40 }, middle, { a: 66, b: 44 }].map((chapters, index) => ({
    period: String(2019 + index),
    chapters: new Map(Object.entries(chapters)),
  }));

describe('findMissingChapters(periods) of Kazakhstan’s imports from China', () => {
  const found = findMissingChapters(kazakhstan);

  it('finds the reports of 2020, 2021 and 2022, and no other year', () => {
    expect(found.map(({ period }) => period)).toEqual(['2020', '2021', '2022']);
  });

  it('names machinery and vehicles, and in 2020 and 2021 the metals, of which hardly anything is left', () => {
    expect(found.map(({ chapters }) => chapters)).toEqual([
      ['machinery-electrical', 'metals-minerals', 'vehicles'],
      ['machinery-electrical', 'metals-minerals', 'vehicles'],
      ['machinery-electrical', 'vehicles'],
    ]);
  });

  it('says that they usually make up about half of the whole', () => {
    for (const { usualShare } of found) {
      expect(usualShare).toBeGreaterThan(0.45);
      expect(usualShare).toBeLessThan(0.65);
    }
  });

  it('finds the chapters that are absent alone where no remnant is allowed for', () => {
    expect(findMissingChapters(kazakhstan, { remnant: 0 })[0]?.chapters).toEqual(['machinery-electrical', 'vehicles']);
  });

  it('finds nothing in the years that are whole', () => {
    expect(findMissingChapters(kazakhstan.filter(({ period }) => !['2020', '2021', '2022'].includes(period)))).toEqual([]);
  });

  it('is silent when more than what is missing is asked for', () => {
    expect(findMissingChapters(kazakhstan, { leastMissing: 0.8 })).toEqual([]);
  });
});

describe('findMissingChapters(periods, options)', () => {
  it('finds an absent chapter with its usual share', () => {
    expect(findMissingChapters(three({ a: 63 }))).toEqual([{ period: '2020', chapters: ['b'], usualShare: 0.4 }]);
  });

  it('takes a chapter of 0 for absent', () => {
    expect(findMissingChapters(three({ a: 63, b: 0 }))[0]?.chapters).toEqual(['b']);
  });

  it('finds nothing when a chapter merely falls', () => {
    expect(findMissingChapters(three({ a: 63, b: 10 }))).toEqual([]);
  });

  it('does not call a chapter missing that most periods never had: it began, or ceased', () => {
    const begun = [{ a: 60 }, { a: 61 }, { a: 62, b: 60 }].map((chapters, index) => ({
      period: String(2019 + index),
      chapters: new Map(Object.entries(chapters)),
    }));
    expect(findMissingChapters(begun)).toEqual([]);
  });

  it('passes over a trifle', () => {
    const small = [{ a: 995, b: 5 }, { a: 1000 }, { a: 995, b: 5 }].map((chapters, index) => ({
      period: String(2019 + index),
      chapters: new Map(Object.entries(chapters)),
    }));
    expect(findMissingChapters(small)).toEqual([]);
    expect(findMissingChapters(small, { leastShare: 0.001, leastMissing: 0.001 })).toHaveLength(1);
  });

  it('says nothing of fewer than three periods', () => {
    expect(findMissingChapters(three({ a: 63 }).slice(0, 2))).toEqual([]);
    expect(findMissingChapters([])).toEqual([]);
  });
});
