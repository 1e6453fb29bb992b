import { describe, expect, test } from 'vitest';
import { viewQueryOf } from '../../../features/explore/explore-query.ts';

describe('viewQueryOf', () => {
  test('viewQueryOf leaves out what is of the page and not of the view', () => {
    expect(viewQueryOf('measure=export&at=export-chn-kaz-2013&pin=x')).toBe('measure=export');
    expect(viewQueryOf('')).toBe('');
  });
});
