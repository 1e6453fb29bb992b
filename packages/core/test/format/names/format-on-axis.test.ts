import { describe, expect, it } from 'vitest';
import { formatOnAxis } from '../../../src/format.ts';

describe('formatOnAxis(period, before, language)', () => {
  it('names a month with its year first, and without it beside a month of the same year', () => {
    expect(formatOnAxis('2026-07', null, 'en')).toBe('Jul 2026');
    expect(formatOnAxis('2026-07', '2026-01', 'en')).toBe('Jul');
    expect(formatOnAxis('2026-01', '2025-07', 'en')).toBe('Jan 2026');
    expect(formatOnAxis('2025-12', '2025-11', 'en')).toBe('Dec');
  });

  it('names a year to date by the month in which it ends, and leaves a year and what is no period', () => {
    expect(formatOnAxis('2026-01..2026-05', null, 'en')).toBe('May 2026');
    expect(formatOnAxis('2026', null, 'en')).toBe('2026');
    expect(formatOnAxis('2026', '2026', 'en')).toBe('2026');
    expect(formatOnAxis('soon', null, 'en')).toBe('soon');
  });
});
