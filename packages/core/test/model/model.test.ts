import { describe, expect, it } from 'vitest';
import { decodeViewSpec, isMissing, missing } from '../../src/index.ts';
import { missingReasons } from '../../src/metrics/index.ts';
import {
  missingSchema,
  observationSchema,
  periodSchema,
  qualityFlagSchema,
  receiptSchema,
  viewSpecSchema,
  yearOf,
  yearPeriod,
} from '../../src/model/index.ts';
import { translate } from '../../src/workspace.ts';
import { askedWorld, makeObservation } from '../support/make-dataset.ts';

describe('schemas', () => {
  it('refuse a field they do not know', () => {
    expect(observationSchema.safeParse({ ...makeObservation(), extra: 1 }).success).toBe(false);
    expect(viewSpecSchema.safeParse({ ...decodeViewSpec(askedWorld, ''), color: 'red' }).success).toBe(false);
    expect(missingSchema.safeParse({ missing: 'not-reported', why: '' }).success).toBe(false);
  });

  it('refuse a value that is no number', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, null, '1'])
      expect(observationSchema.safeParse({ ...makeObservation(), value }).success).toBe(false);
  });

  it('accept quantities beside a value in several units, and refuse two in one, none at all, and one below 0', () => {
    const items = { value: 7, unit: 'items', printed: { value: '7', unit: 'u' }, status: 'printed' };
    const isTaken = (...quantities: readonly object[]): boolean =>
      observationSchema.safeParse({ ...makeObservation(), quantities }).success;
    expect([isTaken(items), isTaken(items, { ...items, unit: 'kg' })]).toEqual([true, true]);
    expect([isTaken(items, items), isTaken(), isTaken({ ...items, value: -1 }), isTaken({ ...items, unit: 'litres' })]).toEqual(
      Array.from({ length: 4 }, () => false),
    );
  });

  it.each(['2023', '2023-07', '2025-01..2025-10'])('accept the period %s', (period) => {
    expect(periodSchema.parse(period)).toBe(period);
  });

  it.each(['23', '2023-13', '2023-7', '2025-01..', '2025-01-01'])('refuse the period %s', (period) => {
    expect(periodSchema.safeParse(period).success).toBe(false);
  });

  it('accept a nested receipt and refuse one with an unknown kind', () => {
    const subject = { quantity: 'export', reporter: 'CHN', partner: 'KAZ', recorder: 'CHN', period: '2013' };
    const discrepancy = {
      kind: 'absence',
      subject,
      unit: 'usd',
      value: { missing: 'not-in-data' },
      note: null,
      source: null,
      alternates: [],
    };
    const step = {
      kind: 'step',
      subject,
      unit: 'usd',
      value: { missing: 'member-missing', of: 'KAZ' },
      operation: 'sum',
      formula: 'Σ',
      operands: [{ role: 'KAZ', receipt: discrepancy }],
    };
    expect(receiptSchema.parse(step)).toEqual(step);
    expect(receiptSchema.safeParse({ ...step, operands: [{ role: 'KAZ', receipt: { ...discrepancy, kind: 'guess' } }] }).success).toBe(
      false,
    );
  });
});

describe('periods', () => {
  it('yearOf gives the year of a yearly period and null for a part-year', () => {
    expect(yearOf(yearPeriod(2023))).toBe(2023);
    expect(yearOf(periodSchema.parse('2025-01..2025-10'))).toBeNull();
  });
});

describe('missing values', () => {
  it('isMissing tells a Missing from a number, and a reported zero is a number', () => {
    expect(isMissing(missing('not-reported'))).toBe(true);
    expect(isMissing(0)).toBe(false);
    expect(isMissing(null)).toBe(false);
  });

  it('have a text for every reason, as every quality flag has', () => {
    for (const reason of missingReasons) expect(translate('en', `missing.${reason}`)).not.toBe('');
    for (const flag of qualityFlagSchema.options) expect(translate('en', `flag.${flag}`)).not.toBe('');
  });
});
