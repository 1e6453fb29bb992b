import { describe, expect, it } from 'vitest';
import { changesByRelease } from '../../../src/workspace.ts';
import { makeDataset, makeObservation, type ObservationDraft } from '../../support/make-dataset.ts';

const first = (draft: ObservationDraft) => makeObservation({ release: 'customs/first', ...draft });
const later = (draft: ObservationDraft) => makeObservation({ release: 'customs/revised', ...draft });
const countsOf = (...observations: ReturnType<typeof first>[]) =>
  changesByRelease(makeDataset({ observations })).map(({ release, figures, added, revised, repeated, beside }) => [
    release.id,
    { figures, added, revised, repeated, beside },
  ]);

describe('changesByRelease(dataset)', () => {
  it('counts the figures of each release as added, revised or repeated, from the earliest release to the latest', () => {
    expect(
      countsOf(
        later({ period: 2012, value: 100 }),
        later({ period: 2013, value: 90 }),
        later({ period: 2014, value: 5 }),
        first({ period: 2012, value: 100 }),
        first({ period: 2013, value: 100 }),
      ),
    ).toEqual([
      ['customs/first', { figures: 2, added: 2, revised: 0, repeated: 0, beside: 0 }],
      ['customs/revised', { figures: 3, added: 1, revised: 1, repeated: 1, beside: 0 }],
    ]);
  });

  it('takes figures for the same that the digits as printed leave together, and no others', () => {
    const printed = { printed: { value: '28.6', unit: 'billion USD' }, flags: ['rounded' as const] };
    const close = countsOf(first({ value: 28_560_000_000 }), later({ value: 28_600_000_000, ...printed }));
    expect(close[1]).toEqual(['customs/revised', { figures: 1, added: 0, revised: 0, repeated: 1, beside: 0 }]);
    const apart = countsOf(first({ value: 28_540_000_000 }), later({ value: 28_600_000_000, ...printed }));
    expect(apart[1]).toEqual(['customs/revised', { figures: 1, added: 0, revised: 1, repeated: 0, beside: 0 }]);
  });

  it('holds a publisher against itself alone: another’s figure of a known cell stands beside it', () => {
    const [, second] = countsOf(first({ value: 100 }), later({ value: 90, source: 'office' }));
    expect(second).toEqual(['customs/revised', { figures: 1, added: 0, revised: 0, repeated: 0, beside: 1 }]);
  });

  it('keeps units and goods apart, and leaves out a release without figures', () => {
    expect(countsOf(first({ value: 7 }), later({ value: 50, unit: 'cny' }))).toEqual([
      ['customs/first', { figures: 1, added: 1, revised: 0, repeated: 0, beside: 0 }],
      ['customs/revised', { figures: 1, added: 1, revised: 0, repeated: 0, beside: 0 }],
    ]);
    expect(countsOf(later({ value: 7 }))).toHaveLength(1);
  });

  it('adds up: added, revised, repeated and beside are all figures of a release', () => {
    for (const { figures, added, revised, repeated, beside } of changesByRelease(makeDataset({ observations: [first({}), later({})] })))
      expect(added + revised + repeated + beside).toBe(figures);
  });
});
