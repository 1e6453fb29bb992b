import { describe, expect, test } from 'vitest';
import { factsPlaced } from '../../src/check/facts-placed.ts';
import { harmonizePlaces } from '../../src/harmonize/harmonize-places.ts';
import { makeReleaseRecord } from '../support/make-release-record.ts';

const record = makeReleaseRecord();
const row = { kind: 'pass', name_en: 'A pass', name_zh: '', name_ru: '', economies: 'KGZ', longitude: '', latitude: '' } as const;
const { rows } = harmonizePlaces([{ ...row, id: 'a-pass', schematic: 'no', source: 'office' }], [], record, {
  map: { KGZ: 'KGZ' },
  excluded: [],
});
const places = rows.map((place) => ({ ...place, facts: [] }));
const fact = {
  place: 'a-pass',
  fact: 'elevation',
  period: '',
  value: 1,
  text: null,
  unit: 'm',
  status: 'printed',
  confidence: 'high',
  source: record.release.source,
  release: record.release.id,
  note: null,
} as const;
const named = new Set(['elevation']);
const sentencesOf = (...faults: Parameters<typeof factsPlaced>): readonly string[] =>
  factsPlaced(...faults).map(({ sentence }) => sentence);

describe('factsPlaced(releases, places, named)', () => {
  test('finds nothing wrong with a named fact of a place', () => {
    expect(sentencesOf([{ facts: [fact] }], places, named)).toEqual([]);
  });

  test('finds a fact of a place that nothing lists, one without a name, and one that stands twice', () => {
    expect(sentencesOf([{ facts: [{ ...fact, place: 'no-pass' }] }], places, named)).toEqual([
      'no-pass; expected a place that a table of places lists',
    ]);
    expect(sentencesOf([{ facts: [fact] }], places, new Set())).toEqual(['elevation; expected a fact that facts.json names']);
    expect(sentencesOf([{ facts: [fact, { ...fact, value: 2 }] }], places, named)).toMatchObject([
      expect.stringContaining('fact repeated'),
    ]);
  });

  test('finds that a line goes through a place that nothing lists', () => {
    const through = [{ place: 'nowhere', status: 'printed' as const }];
    expect(sentencesOf([], [...places.map((place) => ({ ...place, through }))], named)).toEqual([
      'nowhere; expected a place that a table of places lists',
    ]);
  });
});
