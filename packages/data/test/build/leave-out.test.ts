import { describe, expect, it } from 'vitest';
import { leaveOut } from '../../src/build/index.ts';
import type { HarmonizedRelease } from '../../src/harmonize/index.ts';
import { makeObservation } from '../support/make-observation.ts';
import { makeRelease } from '../support/make-release.ts';
import { makeReleaseRecord } from '../support/make-release-record.ts';

/** A release of another source, under terms of its own. */
function closedRelease(draft: Partial<HarmonizedRelease>): HarmonizedRelease {
  const [source] = makeReleaseRecord().sources;
  const record = makeReleaseRecord({
    release: { ...makeReleaseRecord().release, id: 'bureau/2021', source: 'bureau' },
    sources: [{ ...source, id: 'bureau', licence: 'closed' }],
    licences: [{ id: 'closed', title: 'Closed', url: null, redistributable: 'facts-only', attribution: 'Bureau', confirmed: false }],
  });
  return makeRelease({ record, ...draft });
}

const ofBureau = { source: 'bureau', release: 'bureau/2021' };
const open = makeRelease({ observations: [makeObservation({ period: '2020' })] });
const closed = closedRelease({
  observations: [
    makeObservation({ ...ofBureau, period: '2020' }),
    makeObservation({ ...ofBureau, period: '2021' }),
    makeObservation({ ...ofBureau, period: '2021', flow: 'import' }),
    makeObservation({ ...ofBureau, period: '2022', product: 'HS2022:27' }),
  ],
});
const none = { absences: [] };

describe('leaveOut(releases, beside, licences)', () => {
  it('takes the figures of the licences away and leaves all others as they are', () => {
    const [kept] = leaveOut([open, closed], none, new Set(['closed']));
    expect(kept.map(({ observations }) => observations.length)).toEqual([1, 0]);
    expect(kept[0]?.observations).toEqual(open.observations);
  });

  it('says what is left out, once for each year in which no other source has some of it', () => {
    const [, { absences }] = leaveOut([open, closed], none, new Set(['closed']));
    expect(absences).toEqual([
      expect.objectContaining({ reporter: 'CHN', partner: 'KAZ', from: 2021, to: 2021, reason: 'left-out', source: 'bureau' }),
      expect.objectContaining({ reporter: 'CHN', partner: 'KAZ', from: 2022, to: 2022, reason: 'left-out', source: 'bureau' }),
    ]);
  });

  it('keeps what was known to be absent before', () => {
    const [, known] = leaveOut([closed], none, new Set(['closed']));
    const [, { absences }] = leaveOut([open], known, new Set(['closed']));
    expect(absences).toEqual(known.absences);
    expect(absences).toHaveLength(3);
  });

  it('takes away what was worked out from such figures', () => {
    const operand = { ...ofBureau, printed: { value: '100', unit: 'USD' }, of: 'exports' };
    const base = makeObservation({ period: '2019' });
    const derived = { ...base, derivation: { method: 'difference', operands: [operand] } } as unknown as typeof base;
    const [[kept]] = leaveOut([makeRelease({ observations: [derived] }), closed], none, new Set(['closed']));
    expect(kept?.observations).toEqual([]);
  });

  it('changes nothing where nothing is to be left out', () => {
    expect(leaveOut([open, closed], none, new Set())).toEqual([[open, closed], none]);
  });
});
