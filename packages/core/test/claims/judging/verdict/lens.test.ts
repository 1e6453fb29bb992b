import { describe, expect, it } from 'vitest';
import { lensesOf, primaryLens } from '../../../../src/claims/judging/verdict/lens.ts';
import type { Subject } from '../../../../src/claims/meaning/scope.ts';

const lensesOfFacts = (...subjects: readonly Subject[]) => lensesOf({ reads: new Set(subjects) });

describe('lensesOf(compiled expression)', () => {
  it.each(['trade', 'turnover', 'product'] as const)(
    'reads %s, which both sides record, in either record and as first and last published',
    (subject) => {
      expect(lensesOfFacts(subject)).toEqual([
        { record: 'reporter', vintage: 'first' },
        { record: 'reporter', vintage: 'latest' },
        { record: 'partner', vintage: 'first' },
        { record: 'partner', vintage: 'latest' },
      ]);
    },
  );

  it('reads what nobody records twice once, as the reporter first published it', () => {
    expect(lensesOfFacts('indicator')).toEqual([primaryLens]);
    expect(lensesOfFacts()).toEqual([{ record: 'reporter', vintage: 'first' }]);
  });

  it('reads every record as soon as one part is recorded twice', () => {
    expect(lensesOfFacts('indicator', 'product')).toHaveLength(4);
  });
});
