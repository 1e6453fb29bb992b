import { describe, expect, test } from 'vitest';
import { numberLines } from '../../src/package/number-lines.ts';
import { parseStudy } from '../../src/parse/parse-study.ts';
import { makeRelease } from '../support/make-release.ts';

const study = {
  id: 'a-paper',
  title: 'A Paper',
  source: 'office',
  release: 'office/2021',
  question: { reporter: 'CHN', partners: ['KAZ'], from: 2013, to: 2023 },
  views: [{ name: 'figure-1', query: '' }],
};
const stated = {
  id: 'one',
  at: 'page 1',
  view: 'figure-1',
  measure: 'export',
  transform: 'level',
  partner: 'KAZ',
  year: 2020,
  printed: '1.5',
  scale: 1e9,
  relation: 'equals',
  claim: null,
};
const filesOf = (files: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]));

describe('parseStudy(texts)', () => {
  test('puts the lists of a folder into the study that study.json begins; a list without a file is empty', () => {
    const spellings = { names: [['Kazakstan', 'KAZ']] };
    const read = parseStudy(filesOf({ 'study.json': study, 'stated-values.json': [stated], 'spellings.json': spellings }));
    expect(read.spellings.names).toEqual([['Kazakstan', 'KAZ']]);
    expect(read).toMatchObject({ id: 'a-paper', claims: [], verdicts: [], milestones: [] });
    expect(read.statedValues.map(({ printed }) => printed)).toEqual(['1.5']);
  });

  test('refuses a folder without study.json, a file that no study has, and a list that holds something else', () => {
    expect(() => parseStudy(filesOf({ 'claims.json': [] }))).toThrow('without study.json');
    expect(() => parseStudy(filesOf({ 'study.json': study, 'claim.json': [] }))).toThrow(
      /^file of a study: claim\.json; expected study\.json/,
    );
    expect(() => parseStudy(filesOf({ 'study.json': study, 'verdicts.json': [{ claim: 'C1' }] }))).toThrow(/verdict/);
  });

  test('its numbers are numbers of the release that it names: a digit that moves shows there', () => {
    const lines = (printed: string): readonly string[] => {
      const texts = filesOf({ 'study.json': study, 'stated-values.json': [{ ...stated, printed }] });
      return numberLines(makeRelease({ studies: [parseStudy(texts)] }));
    };
    expect(lines('1.5')).toEqual(['stated | one | 1.5 | 1000000000 | equals']);
    expect(lines('1.6')).not.toEqual(lines('1.5'));
  });
});
