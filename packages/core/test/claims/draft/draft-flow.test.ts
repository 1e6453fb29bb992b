import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../src/claims/draft/economies/find-economies.ts';
import { asThePartnerHas, type DraftFlow } from '../../../src/claims/draft/flows/draft-flow.ts';
import { readSentence } from '../../../src/claims/draft/sentence/read-sentence.ts';
import { codesIn, namedBut, ownersIn, subjectOf } from '../../../src/claims/draft/sentence/subject-of.ts';
import { firstOfItem, hasWord, saidBefore, wordOfItem } from '../../../src/claims/draft/sentence/words-of-sentence.ts';
import { onlyYear, rangeOf, yearsOf } from '../../../src/claims/draft/sentence/years-of-sentence.ts';
import { makeDataset } from '../../support/make-dataset.ts';

const flow: DraftFlow = {
  measure: 'export',
  sign: 1,
  reporter: 'CHN',
  partners: ['KAZ'],
  start: 2,
  end: 5,
  isPair: true,
  isCompleted: false,
};

describe('asThePartnerHas(flow)', () => {
  it.each([
    ['export', 'import'],
    ['import', 'export'],
    ['total', 'total'],
  ] as const)('turns the %s of one into the %s of the other', (measure, mirror) => {
    expect(asThePartnerHas({ ...flow, measure })).toEqual({ ...flow, measure: mirror, reporter: 'KAZ', partners: ['CHN'] });
    expect(asThePartnerHas({ ...flow, measure, sign: -1 })?.sign).toBe(-1);
  });

  it('turns a surplus into a deficit and back', () => {
    expect(asThePartnerHas({ ...flow, measure: 'balance' })).toMatchObject({ measure: 'balance', sign: -1, reporter: 'KAZ' });
    expect(asThePartnerHas({ ...flow, measure: 'balance', sign: -1 })).toMatchObject({ measure: 'balance', sign: 1 });
  });

  it.each([[[]], [['KAZ', 'UZB']], [['WLD']]])('knows no such record of trade with %j', (partners) => {
    expect(asThePartnerHas({ ...flow, partners })).toBeNull();
  });
});

const spellings = spellingsOf(makeDataset());
const read = (text: string) => readSentence(text, spellings);

describe('the economies of a sentence', () => {
  it.each([
    ['Kazakhstan exported oil.', 'KAZ'],
    ["Kazakhstan's exports grew.", 'KAZ'],
    ['Trade with Kazakhstan grew.', null],
    ['Kazakhstan grew; Uzbekistan grew.', null],
    ['Kazakhstan grew, and the five Central Asian countries grew.', 'KAZ'],
    ['The five Central Asian countries grew.', 'CA5'],
    ['All grew.', null],
  ])('the subject of %j is %j', (text, subject) => {
    const sentence = read(text);
    expect(subjectOf(sentence, sentence.letters.length, [])).toBe(subject);
  });

  it('looks for the subject before an item, and beside others', () => {
    const sentence = read('Kazakhstan grew, as Uzbekistan grew.');
    expect(subjectOf(sentence, 2, [])).toBe('KAZ');
    expect(subjectOf(sentence, sentence.letters.length, ['KAZ'])).toBe('UZB');
    expect(subjectOf(sentence, sentence.letters.length, ['KAZ', 'UZB'])).toBeNull();
  });

  it('names economies once, without groups that stand beside members, and without parts', () => {
    const sentence = read('Kazakhstan and Kazakh firms of Central Asia and Xinjiang sold to Uzbekistan.');
    expect(namedBut(sentence, [])).toEqual(['KAZ', 'UZB']);
    expect(namedBut(sentence, ['KAZ', 'UZB'])).toEqual(['CA5']);
    expect(ownersIn(sentence, [])).toEqual(['KAZ']);
    expect(codesIn(sentence, [0, 3])).toEqual(['KAZ', 'KAZ']);
    expect(codesIn(sentence, undefined)).toEqual([]);
  });
});

describe('the words and the years of a sentence', () => {
  const sentence = read('In the end, exports to Kazakhstan then grew in 2013.');

  it('says what stands right before a word, at most seven words', () => {
    expect(saidBefore(sentence.words, 5)).toBe('in the end , exports');
    expect(saidBefore(sentence.words, 9)).toBe('end , exports to kazakhstan then grew');
    expect(saidBefore(sentence.words, 0)).toBe('');
  });

  it('has the word that an item begins with, none for no item', () => {
    expect([wordOfItem(sentence, 0), wordOfItem(sentence, 4), wordOfItem(sentence, 99)]).toEqual(['in', 'exports', '']);
    expect([firstOfItem(sentence, 4), firstOfItem(sentence, 99)]).toEqual([4, -1]);
    expect([hasWord(sentence, new Set(['then', 'soon'])), hasWord(sentence, new Set(['soon']))]).toEqual([true, false]);
  });

  it.each([
    ['Exports grew in 2013.', ['2013 own']],
    ['Exports have grown since 2013.', ['2013 open']],
    ['Exports grew until 2013 and after 2014.', ['2013 open', '2014 open']],
    ['Exports grew more than in 2013.', ['2013 base']],
    ['Exports were above their level of 2013 in 2014.', ['2013 base', '2014 own']],
    ['Exports grew 5% from 2013.', ['2013 base']],
    ['Exports grew 5 percent from 2013 to 2014, and from 2015.', ['2015 open']],
    ['Exports grew in the ten years to 2023.', ['2023 open']],
    ['Exports grew up to 2023.', ['2023 open']],
    ['Exports, compared to 2013, grew in 2014.', ['2013 own', '2014 own']],
    ['Exports were twice as large as in 2013.', ['2013 base']],
    ['Exports were twice those in 2013.', ['2013 base']],
  ])('reads the years of %j as %j', (text, years) => {
    expect(yearsOf(read(text)).map(({ year, role }) => `${year} ${role}`)).toEqual(years);
  });

  it('has a range where a sentence names one alone', () => {
    expect(rangeOf(read('Exports grew from 2013 to 2023.'))).toMatchObject({ from: 2013, to: 2023 });
    expect(rangeOf(read('Exports grew from 2013 to 2015 and from 2017 to 2023.'))).toBeNull();
    expect(rangeOf(read('Exports grew from 2013 to 2015 and in 2023.'))).toBeNull();
    expect(rangeOf(read('Exports grew.'))).toBeNull();
    expect([onlyYear([]), onlyYear([{ year: 2013 }, { year: 2013 }]), onlyYear([{ year: 2013 }, { year: 2014 }])]).toEqual([
      null,
      2013,
      null,
    ]);
  });
});
