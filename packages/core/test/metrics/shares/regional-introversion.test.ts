import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { regionalIntroversion } from '../../../src/metrics/index.ts';

const input = { insideBloc: 3, ofBloc: 4, outsidersWithBloc: 1, ofOutsiders: 2 };

describe('regionalIntroversion(input)', () => {
  test('regionalIntroversion by hand: HI = 0.75 / 0.5, HE = 0.25 / 0.5, (1.5 - 0.5) / (1.5 + 0.5) = 0.5', () => {
    expect(regionalIntroversion(input)).toBe(0.5);
  });

  test('regionalIntroversion is 0 when the bloc trades with itself as much as outsiders trade with it', () => {
    expect(regionalIntroversion({ ...input, insideBloc: 2 })).toBe(0);
  });

  test('regionalIntroversion of a bloc that trades only with itself is 1, and of one that never does -1', () => {
    expect(regionalIntroversion({ ...input, insideBloc: 4 })).toBe(1);
    expect(regionalIntroversion({ ...input, insideBloc: 0 })).toBe(-1);
  });

  test('regionalIntroversion where outsiders never trade with the bloc, or with nobody else, has its limit', () => {
    expect(regionalIntroversion({ ...input, outsidersWithBloc: 0 })).toBe(1);
    expect(regionalIntroversion({ ...input, outsidersWithBloc: 2 })).toBe(-1);
  });

  test('regionalIntroversion is zero-denominator when a side trades nothing, or both shares are 0 or both 1', () => {
    expect(regionalIntroversion({ ...input, insideBloc: 0, ofBloc: 0 })).toEqual({ missing: 'zero-denominator' });
    expect(regionalIntroversion({ ...input, outsidersWithBloc: 0, ofOutsiders: 0 })).toEqual({ missing: 'zero-denominator' });
    expect(regionalIntroversion({ ...input, insideBloc: 0, outsidersWithBloc: 0 })).toEqual({ missing: 'zero-denominator' });
    expect(regionalIntroversion({ ...input, insideBloc: 4, outsidersWithBloc: 2 })).toEqual({ missing: 'zero-denominator' });
  });

  test('regionalIntroversion of a part above its whole is out-of-domain', () => {
    expect(regionalIntroversion({ ...input, insideBloc: 5 })).toEqual({ missing: 'out-of-domain' });
    expect(regionalIntroversion({ ...input, outsidersWithBloc: 3 })).toEqual({ missing: 'out-of-domain' });
    expect(regionalIntroversion({ ...input, insideBloc: -1 })).toEqual({ missing: 'out-of-domain' });
  });

  test.each(['insideBloc', 'ofBloc', 'outsidersWithBloc', 'ofOutsiders'] as const)(
    'regionalIntroversion with an absence in %s returns it',
    (field) => {
      const absence = missing('member-missing', field);
      expect(regionalIntroversion({ ...input, [field]: absence })).toBe(absence);
    },
  );

  test('regionalIntroversion is the same in dollars and in billions', () => {
    expect(regionalIntroversion({ insideBloc: 3e9, ofBloc: 4e9, outsidersWithBloc: 1e9, ofOutsiders: 2e9 })).toBe(0.5);
  });
});
