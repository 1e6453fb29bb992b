import { describe, expect, it } from 'vitest';
import { type EconomySpellings, namesOfOtherEconomies, spellingsOf } from '../../../src/claims/draft/economies/find-economies.ts';
import { readWords } from '../../../src/claims/draft/text/read-words.ts';
import type { Dataset } from '../../../src/index.ts';
import { studySpellingsSchema } from '../../../src/model/index.ts';
import { makeDataset, makeStudy } from '../../support/make-dataset.ts';

const written = {
  groupNumber: 'five',
  groupAdjective: 'Central Asian',
  groupNouns: ['states', 'republics'],
  groupNames: ['Middle Asia', 'the region'],
  names: [['Kazakhstan Republic', 'KAZ']],
  capitals: [['Tashkent', 'UZB']],
  adjectives: [['Kyrgyz', 'KGZ']],
  otherAdjectives: ['Russian', 'European'],
  parts: ['Tibet', 'North Kazakhstan'],
  guessed: ['KAZ', 'UZB', 'KGZ', 'TKM'],
};

function spellings(draft: object = {}, question: object = {}): EconomySpellings {
  const study = makeStudy();
  const told = studySpellingsSchema.parse({ ...written, ...draft });
  return spellingsOf(makeDataset({ studies: [{ ...study, spellings: told, question: { ...study.question, ...question } }] }));
}

/** What is named at the first word of a text, as `code form length`; null where nothing is. */
function named(text: string, known = spellings()): string | null {
  const found = known.economyAt(readWords(text), 0);
  return found === null ? null : `${found.code} ${found.form} ${found.length}`;
}

describe('spellingsOf(dataset).economyAt(words, index)', () => {
  it.each([
    ['Kazakhstan grew', 'KAZ name 1'],
    ['Kazakhstan Republic grew', 'KAZ name 2'],
    ['Tashkent said', 'UZB name 1'],
    ['Kyrgyz trade', 'KGZ adjective 1'],
    ['Russian oil', 'elsewhere adjective 1'],
    ['Tibet exports', 'elsewhere part 1'],
    ['North Kazakhstan exports', 'elsewhere part 2'],
    ['Germany bought', 'elsewhere name 1'],
    ['Hong Kong bought', 'elsewhere name 2'],
    ['ASEAN bought', 'elsewhere name 1'],
  ])('%s begins with %s: names, capitals, adjectives, parts of economies, and those that are not in the data', (text, found) => {
    expect(named(text)).toBe(found);
  });

  it.each([
    ['the five Central Asian states grew', 'CA5 name 5'],
    ['five Central Asian republics grew', 'CA5 name 4'],
    ['the Central Asian states grew', 'CA5 name 4'],
    ['Central Asian republics grew', 'CA5 name 3'],
    ['the five states grew', 'CA5 name 3'],
    ['the five republics grew', 'CA5 name 3'],
    ['five states of the region grew', 'CA5 name 5'],
    ["the region's five states grew", 'CA5 name 5'],
    ['middle asia grew', 'CA5 name 2'],
    ['The region grew', 'CA5 name 2'],
    ['Central Asian trade', 'CA5 adjective 2'],
  ])('%s begins with %s: the group by number, adjective and noun, also without a capital', (text, found) => {
    expect(named(text)).toBe(found);
  });

  it.each([
    'five states grew',
    'four states of the region grew',
    'the five grew',
    'the states grew',
    'central asian trade',
    'kazakhstan grew',
    'grew',
  ])('%s names none', (text) => {
    expect(named(text)).toBeNull();
  });

  it('takes the longest spelling that stands, and a shorter one where a longer one ends otherwise', () => {
    expect(named('Kazakhstan Republican party')).toBe('KAZ name 1');
    expect(named('North Korea')).toBe('elsewhere name 2');
    expect(named('North exports')).toBeNull();
    expect(spellings().economyAt(readWords('of Uzbekistan'), 1)).toEqual({ code: 'UZB', form: 'name', length: 1 });
    expect(spellings().economyAt(readWords('Uzbekistan'), 1)).toBeNull();
  });

  it('knows the group by its parts alone where the study gives them, and not at all where it asks about none', () => {
    expect(named('the five states grew', spellings({ groupAdjective: null }))).toBe('CA5 name 3');
    expect(named('the Central Asian states grew', spellings({ groupAdjective: null }))).toBeNull();
    expect(named('the Central Asian states grew', spellings({ groupNumber: null }))).toBe('CA5 name 4');
    expect(named('the five states grew', spellings({ groupNumber: null }))).toBeNull();
    const alone = spellings({}, { group: null });
    expect(alone.group).toBeNull();
    expect(named('the five states grew', alone)).toBeNull();
    expect(named('Central Asian trade', alone)).toBeNull();
    expect(spellings().group).toBe('CA5');
  });

  it.each([
    ['US trade', 'KAZ name 1'],
    ['Us trade', null],
    ['us trade', null],
    ['U.S. trade', 'KAZ name 4'],
    ['Holland bought', 'elsewhere name 1'],
    ['KAZ bought', 'KAZ name 1'],
    ['Kaz bought', null],
  ])('%s begins with %s: what is written in capitals alone, and codes, are read in capitals alone', (text, found) => {
    const names = [
      ['US', 'KAZ'],
      ['U.S.', 'KAZ'],
    ];
    expect(named(text, spellings({ names, otherNames: ['Holland'] }))).toBe(found);
  });

  it('takes no code that is a word of any text', () => {
    const economies = [{ ...makeDataset().economies[0], code: 'AND' }] as Dataset['economies'];
    expect(named('AND exports', spellingsOf({ ...makeDataset({ studies: [] }), economies }))).toBeNull();
  });

  it('keeps the first meaning of a spelling, and one meaning for each dataset', () => {
    expect(named('Tashkent', spellings({ names: [['Tashkent', 'KAZ']] }))).toBe('KAZ name 1');
    const dataset = makeDataset();
    expect(spellingsOf(dataset)).toBe(spellingsOf(dataset));
  });

  it.each([
    ['Kazakstan', 'KAZ name 1', 'a letter is left out'],
    ['Kazzakhstan', 'KAZ name 1', 'a letter is put in'],
    ['Kazakhstab', 'KAZ name 1', 'a letter is another'],
    ['Kazakhstxy', 'KAZ name 1', 'two letters of a long name are others'],
    ['Kazakhst', 'KAZ name 1', 'two letters of a long name are left out'],
    ['Kazakhstannn', 'KAZ name 1', 'two letters are put into a long name'],
    ['Turkmenistann', 'TKM name 1', 'a letter is put into a name of twelve'],
    ['Kyrgyzstaan', 'KGZ name 1', 'a letter is put in'],
  ])('guesses %s to be %s where %s', (text, found) => {
    expect(named(text)).toBe(found);
  });

  it.each([
    ['Kazakhxyz', 'more letters are others'],
    ['Kazakhs', 'more letters are left out'],
    ['Kazakhstanxyz', 'more letters are put in'],
    ['Qazakhstan', 'it begins with another letter'],
    ['Kzazkhstan', 'its second letter is another'],
    ['kazakstan', 'it has no capital'],
    ['Tajikstan', 'the study does not guess it'],
    ['Turkmenistanistan', 'it is too long'],
  ])('takes %s for none: %s', (text) => {
    expect(named(text)).toBeNull();
  });

  it('guesses of a name of fewer than ten letters only what is other by one', () => {
    const short = spellings({ guessed: ['TUR'] });
    expect(named('Türkiyo', short)).toBe('TUR name 1');
    expect(named('Türkiyee', short)).toBe('TUR name 1');
    expect(named('Türkoyo', short)).toBeNull();
    expect(named('Türkiyeee', short)).toBeNull();
    expect(named('Türkiy', short)).toBeNull();
  });

  it('gives the same guess again', () => {
    const known = spellings();
    expect([named('Kazakstan', known), named('Kazakstan', known), named('Kazakhxyz', known), named('Kazakhxyz', known)]).toEqual([
      'KAZ name 1',
      'KAZ name 1',
      null,
      null,
    ]);
  });
});

describe('spellingsOf(dataset).membersIn(code)', () => {
  it('has the members of a group, and none for an economy or a code that nothing lists', () => {
    const { membersIn } = spellings();
    expect(membersIn('CA5')).toEqual(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM']);
    expect(membersIn('KAZ')).toEqual([]);
    expect(membersIn('XYZ')).toEqual([]);
  });
});

describe('namesOfOtherEconomies(known)', () => {
  const names = namesOfOtherEconomies(new Set(['Germany', 'ASEAN']));

  it('has the regions of the world and short forms that drafts use, each once, without the known ones', () => {
    expect(names).toContain('France');
    expect(names).toContain('Zimbabwe');
    expect(names).toContain('Afghanistan');
    for (const short of [
      'United States',
      'US',
      'USA',
      'America',
      'UK',
      'Britain',
      'EU',
      'Europe',
      'Hong Kong',
      'Macao',
      'Myanmar',
      'Korea',
    ]) {
      expect(
        names.filter((name) => name === short),
        short,
      ).toHaveLength(1);
    }
    expect(names).not.toContain('Germany');
    expect(names).not.toContain('ASEAN');
    expect(names).not.toContain('');
    expect(namesOfOtherEconomies(new Set())).toContain('ASEAN');
  });
});
