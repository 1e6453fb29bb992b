import { describe, expect, it } from 'vitest';
import { claimChecker, findConflicts, holdsInOneRecordOnly, summarizeClaims } from '../../src/claims/index.ts';
import { checkClaims } from '../../src/index.ts';
import { claimsDataset, makeClaim, makeVerdict } from '../support/make-claims.ts';
import { makeDataset, makeObservation, makeTradeOfFive } from '../support/make-dataset.ts';

const steady = makeClaim('A1', 'every(2013..2023, growth(total(CHN, CA5)) > 0)');
const falls = makeClaim('A2', 'every(2014..2016, growth(total(CHN, CA5)) < 0)');
const turns = makeClaim('A3', 'count(2015..2023, growth(total(CHN, CA5)) * previous(growth(total(CHN, CA5))) < 0) >= 2');
const unrelated = makeClaim('A4', 'total(CHN, KAZ)[2013] > 1bn');

function conflictsOf(...claims: Parameters<typeof findConflicts>[1][number][]): readonly string[] {
  return findConflicts(claimsDataset, claims).map(({ claims: ids }) => ids.join(' '));
}

describe('findConflicts(dataset, claims)', () => {
  it('finds growth in every year against falls, and against ups and downs', () => {
    expect(conflictsOf(steady, falls, turns, unrelated).toSorted()).toEqual(['A1 A2', 'A1 A3']);
  });

  it('finds nothing where claims speak of other years or of other things', () => {
    const early = makeClaim('B1', 'every(2001..2012, growth(total(CHN, CA5)) > 0)');
    expect(conflictsOf(early, falls, unrelated)).toEqual([]);
    expect(conflictsOf(steady, makeClaim('B2', 'every(2013..2023, growth(total(CHN, KAZ)) < 0)'))).toEqual([]);
  });

  it.each([
    ['two levels of one cell', 'total(CHN, CA5)[2019] == 46.3bn', 'total(CHN, CA5)[2019] == 44bn'],
    ['two levels that differ in the last digit', 'total(CHN, CA5)[2019] == 46.3bn', 'total(CHN, CA5)[2019] == 46.4bn'],
    ['a level and a bound', 'total(CHN, CA5)[2013] > 50bn', 'total(CHN, CA5)[2013] == 49bn'],
    [
      'a growth rate and its levels',
      'total(CHN, CA5)[2022] == 70.2bn and total(CHN, CA5)[2023] == 89.4bn',
      'growth(total(CHN, CA5), 2023) == 30%',
    ],
    [
      'a ratio and its parts',
      'total(CHN, KAZ)[2023] == 40bn and total(CHN, UZB)[2023] == 10bn',
      'total(CHN, KAZ)[2023] / total(CHN, UZB)[2023] < 3',
    ],
    ['a member of a series and the member by itself', 'rank(total(CHN, *), 2023)[KAZ] == 1', 'rank(total(CHN, *), 2023)[KAZ] == 2'],
    ['every member and one', 'every(export(CHN, *)[2023] > 1bn)', 'export(CHN, *)[2023][TKM] < 0.5bn'],
    ['a balance in every year and in one', 'every(2014..2023, balance(CHN, CA5) > 0)', 'balance(CHN, CA5)[2020] < 0'],
    ['a statement of a year', '(total(CHN, CA5) > 50bn)[2013]', 'count(2013..2013, total(CHN, CA5) > 49bn) == 0'],
    ['a statement of a member', '(export(CHN, *)[2023] > 1bn)[TKM]', 'not export(CHN, *)[2023][TKM] > 0.9bn'],
    ['a negative number', 'growth(total(CHN, TKM), 2023) == -5.2%', 'growth(total(CHN, TKM), 2023) > 0'],
  ])('finds %s', (_name, one, other) => {
    expect(conflictsOf(makeClaim('B1', one), makeClaim('B2', other))).toEqual(['B1 B2']);
  });

  it('lets a level and a growth rate stand that round to one another', () => {
    const levels = makeClaim('B1', 'total(CHN, CA5)[2022] == 70.2bn and total(CHN, CA5)[2023] == 89.4bn');
    expect(conflictsOf(levels, makeClaim('B2', 'growth(total(CHN, CA5), 2023) == 27%'))).toEqual([]);
  });

  it('finds three of which no two are at odds, and names no more than it takes', () => {
    const start = makeClaim('B1', "indicator('market', CA5, 2013) == 11.1bn");
    const end = makeClaim('B2', "indicator('price', WLD, 2013) == 90");
    const ratio = makeClaim('B3', "indicator('market', CA5, 2013) / indicator('price', WLD, 2013) > 1bn");
    expect(conflictsOf(start, end, ratio, unrelated)).toEqual(['B1 B2 B3']);
    expect(conflictsOf(start, ratio)).toEqual([]);
  });

  it('does not link a claim that is false by itself, whatever others say', () => {
    expect(conflictsOf(makeClaim('B1', '1 == 2'), steady)).toEqual([]);
    expect(conflictsOf(makeClaim('B1', "says('first-meeting', 'Bishkek')"), steady)).toEqual([]);
  });

  it('leaves claims without an expression out', () => {
    expect(conflictsOf(makeClaim('B1', null, { notCheckable: { reason: 'causal', needs: 'more' } }), steady, falls)).toEqual(['A1 A2']);
  });

  it.each([
    ['a rank', 'rank(total(CHN, *), 2023)[KAZ]'],
    ['a count', 'count(2013..2023, total(CHN, CA5) > 1)'],
  ])('finds no whole number between 2 and 3 for %s, and one between 2 and 4', (_, number) => {
    const between = (low: number, high: number) =>
      conflictsOf(makeClaim('D1', `${number} > ${low + 0.1}`), makeClaim('D2', `${number} < ${high - 0.1}`));
    expect(between(2, 3)).toEqual(['D1 D2']);
    expect(between(2, 4)).toEqual([]);
  });

  it('finds room between 2 and 3 for a ratio', () => {
    const ratio = 'total(CHN, KAZ)[2023] / total(CHN, UZB)[2023]';
    expect(conflictsOf(makeClaim('D1', `${ratio} > 2.1`), makeClaim('D2', `${ratio} < 2.9`))).toEqual([]);
  });

  it('does not look at figures: the same claims conflict whatever the data are', () => {
    const empty = findConflicts(makeDataset(), [steady, falls]).map(({ claims }) => claims.join(' '));
    expect(empty).toEqual(['A1 A2']);
  });
});

describe('checkClaims(dataset, language, claims)', () => {
  it('checks each claim and links those that cannot hold together', () => {
    const checked = checkClaims(claimsDataset, 'en', [steady, falls, unrelated]);
    expect(checked.map(({ claim, verdict, conflicts }) => [claim.id, verdict, conflicts.join(' ')])).toEqual([
      ['A1', 'not-checkable', 'A2'],
      ['A2', 'contradicted', 'A1'],
      ['A4', 'supported', ''],
    ]);
    expect(checked[1]?.sentence.text).toMatch(/ It contradicts A1\.$/);
    expect(checked[1]?.sentence.spans.map(({ text }) => text).join('')).toBe(checked[1]?.sentence.text);
  });

  it('claimChecker(dataset, language, claims) gives the same for each claim, in whatever order they are asked for', () => {
    const claims = [steady, falls, unrelated];
    const check = claimChecker(claimsDataset, 'en', claims);
    expect(claims.toReversed().map(check).toReversed()).toEqual(checkClaims(claimsDataset, 'en', claims));
    expect(claimChecker(claimsDataset, 'en', [falls])(falls).conflicts).toEqual([]);
  });

  it('takes the claims of the dataset where none are given', () => {
    const dataset = makeDataset({ observations: makeTradeOfFive(2012, 2014), claims: [unrelated] });
    expect(checkClaims(dataset, 'en').map(({ claim }) => claim.id)).toEqual(['A4']);
    expect(checkClaims(claimsDataset, 'en')).toEqual([]);
  });

  it('does not change the dataset, and gives the same twice', () => {
    const before = JSON.stringify(claimsDataset);
    const first = checkClaims(claimsDataset, 'en', [steady, falls]);
    expect(checkClaims(claimsDataset, 'en', [steady, falls])).toEqual(first);
    expect(JSON.stringify(claimsDataset)).toBe(before);
  });
});

describe('summarizeClaims(checked, language)', () => {
  const mirror = makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', value: 1, source: 'office', release: 'office/first' });
  const dataset = makeDataset({
    observations: [makeObservation({ value: 30 }), mirror],
    verdicts: [makeVerdict('B2', 'supported', 'holds')],
  });
  const checked = checkClaims(dataset, 'en', [
    makeClaim('B1', 'export(CHN, KAZ)[2013] == 30'),
    makeClaim('B2', 'export(CHN, KAZ)[2013] == 20'),
    makeClaim('B3', 'export(CHN, KAZ)[2013] > 0'),
    makeClaim('B4', null, { notCheckable: { reason: 'no-data', needs: 'data' } }),
  ]);

  it('counts verdicts, claims that hold in one record alone, and changes', () => {
    expect(summarizeClaims(checked, 'en')).toMatchObject({
      of: 4,
      counts: { supported: 1, contradicted: 1, 'rounding-sensitive': 0, 'source-sensitive': 1, 'not-independent': 0, 'not-checkable': 1 },
      inOneRecordOnly: 1,
      changed: 1,
    });
  });

  it('holdsInOneRecordOnly(checked) picks those that it counts', () => {
    expect(checked.filter(holdsInOneRecordOnly).map(({ verdict }) => verdict)).toEqual(['source-sensitive']);
  });

  it('says so in a sentence that names what there is', () => {
    expect(summarizeClaims(checked, 'en').sentence).toBe(
      'Of 4 statements: 1 supported, 1 contradicted, 1 depends on the source and 1 can’t be checked.',
    );
    expect(summarizeClaims(checked.slice(2, 3), 'en').sentence).toBe('Of 1 statement: 1 supported.');
  });
});
