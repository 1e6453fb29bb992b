import type { Observation, Release } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { firstIsEarliest } from '../../src/check/first-is-earliest.ts';
import { makeObservation } from '../support/make-observation.ts';
import { makeRelease } from '../support/make-release.ts';

const released = ['2021-01-01', '2022-01-01'].map((day, index) => ({
  ...makeRelease().record.release,
  id: `office/${2021 + index}` as Release['id'],
  knownFrom: { earliest: day, latest: day },
}));
const early = makeObservation({ release: 'office/2021' });
const late = makeObservation({ release: 'office/2022', value: 90 });
const faults = (rows: readonly Observation[], chosen: Observation) => firstIsEarliest('CHN', rows, released, () => chosen);

describe('firstIsEarliest', () => {
  test('firstIsEarliest finds nothing where the table known first is taken', () => {
    expect(faults([early, late], early)).toEqual([]);
  });

  test('firstIsEarliest finds a table that was passed over for a later one', () => {
    expect(faults([early, late], late).map(({ sentence }) => sentence)).toEqual([
      'not the earliest figure held: CHN KAZ export 2020 is taken from office/2022; expected office/2021, which was known before it or is a table',
    ]);
  });

  test('firstIsEarliest finds a quoted figure taken before a table, however early', () => {
    expect(faults([makeObservation({ release: 'office/2021', flags: ['rounded'] }), late], late)).toEqual([]);
    expect(faults([late], makeObservation({ release: 'office/2021', flags: ['rounded'] }))).toHaveLength(1);
  });

  test('firstIsEarliest finds a figure of the paper taken before one of a publisher of its own', () => {
    expect(faults([makeObservation({ status: 'printed' })], makeObservation({ status: 'from-the-paper' }))).toHaveLength(1);
  });

  test('firstIsEarliest leaves figures out that are nobody’s report', () => {
    expect(faults([makeObservation({ status: 'filled' }), late], late)).toEqual([]);
  });
});
