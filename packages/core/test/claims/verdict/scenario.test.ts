import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../src/claims/expression/scope.ts';
import { primaryScenario, scenariosOf } from '../../../src/claims/verdict/scenario.ts';

const scenariosOfReading = (...subjects: readonly Subject[]) => scenariosOf({ reads: new Set(subjects) });

describe('scenariosOf(compiled expression)', () => {
  it.each(['trade', 'turnover', 'product'] as const)(
    'reads %s, which both sides record, in either record and as first and last published',
    (subject) => {
      expect(scenariosOfReading(subject)).toEqual([
        { book: 'reporter', asOf: 'as-published' },
        { book: 'reporter', asOf: 'latest' },
        { book: 'partner', asOf: 'as-published' },
        { book: 'partner', asOf: 'latest' },
      ]);
    },
  );

  it('reads what nobody records twice once, as the reporter first published it', () => {
    expect(scenariosOfReading('indicator')).toEqual([primaryScenario]);
    expect(scenariosOfReading()).toEqual([{ book: 'reporter', asOf: 'as-published' }]);
  });

  it('reads every record as soon as one part is recorded twice', () => {
    expect(scenariosOfReading('indicator', 'product')).toHaveLength(4);
  });
});
