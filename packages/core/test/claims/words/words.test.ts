import { describe, expect, it } from 'vitest';
import { expressionWords } from '../../../src/claims/index.ts';
import { checkExpression, isMissing, missing } from '../../../src/index.ts';
import { claimCatalogueOf } from '../../../src/workspace.ts';
import { claimsDataset, makeQuoted, numberOf, read } from '../../support/make-claims.ts';
import { makeDataset, makeObservation } from '../../support/make-dataset.ts';

/** Trade of the five: T = 22.5 in 2012, and a tenth of that more each year. */
const dataset = claimsDataset;

function found(text: string): string {
  const result = checkExpression(dataset, text, 'en');
  return result.kind === 'value' ? result.value : result.checked.verdict;
}

describe('words that set one year against another', () => {
  it.each([
    ['growth(total(CHN, CA5), 2013)', 0.1],
    ['growth(total(CHN, CA5))[2013]', 0.1],
    ['growth(total(CHN, *), 2014)[KAZ]', 1 / 11],
    ['previous(total(CHN, KAZ))[2013]', 7.5e9],
    ['previous(previous(total(CHN, KAZ)))[2014]', 7.5e9],
    ['change(2012..2016, total(CHN, CA5))', 0.4],
    ['change(2012..2016, total(CHN, *))[TJK]', 0.4],
    ['cagr(2012..2016, total(CHN, CA5))', 1.4 ** 0.25 - 1],
    ["growth(indicator('price', WLD), 2013)", -0.1],
  ])('%s', (text, expected) => {
    expect(numberOf(dataset, text)).toBeCloseTo(expected, 9);
  });

  it('growth is missing with the reason of the year before', () => {
    expect(numberOf(dataset, 'growth(total(CHN, CA5), 2012)')).toEqual(missing('member-missing', 'KAZ'));
  });

  it('growth from rounded figures is an interval: the earlier year at its highest gives the lowest rate', () => {
    const quoted = (value: number, period: number) =>
      makeObservation({ value: value * 1e9, period, status: 'printed', flags: ['rounded'], printed: { value: String(value), unit: 'bn' } });
    const { rounded } = read(makeDataset({ observations: [quoted(2, 2012), quoted(4, 2013)] }), 'growth(export(CHN, KAZ), 2013)');
    expect(rounded.low).toBeCloseTo(3.5 / 2.5 - 1, 9);
    expect(rounded.high).toBeCloseTo(4.5 / 1.5 - 1, 9);
  });

  it('growth carries the receipt of the metric, with both years', () => {
    expect(read(dataset, 'growth(total(CHN, CA5), 2013)').receipt).toMatchObject({
      operation: 'growth-rate',
      unit: 'ratio',
      operands: [{ role: 'previous' }, { role: 'current' }],
    });
  });
});

describe('words that set one member against the others', () => {
  it.each([
    ['rank(total(CHN, *), 2013)[KAZ]', 1],
    ['rank(total(CHN, *), 2013)[TKM]', 5],
    ['rank(total(CHN, {KGZ, UZB}), 2013)[KGZ]', 2],
    ['share(total(CHN, *), 2013)[KAZ]', 1 / 3],
    ['share(total(CHN, KAZ), total(CHN, CA5))[2013]', 1 / 3],
    ['share(import(CHN, *), 2013)[TKM] + share(import(CHN, *), 2013)[TJK]', 0.2],
  ])('%s', (text, expected) => {
    expect(numberOf(dataset, text)).toBeCloseTo(expected, 9);
  });

  it('a rank is missing while a member is: the missing one might stand before', () => {
    const few = makeDataset({ observations: [makeObservation({ value: 5 })] });
    expect(isMissing(numberOf(few, 'rank(export(CHN, *), 2013)[KAZ]'))).toBe(true);
  });

  it('a rank among rounded figures is every place that rounding allows', () => {
    const quoted = (value: number, partner: string) =>
      makeObservation({ value, partner, status: 'printed', flags: ['rounded'], printed: { value: String(value), unit: 'USD' } });
    const close = makeDataset({ observations: [quoted(7, 'KAZ'), quoted(7, 'UZB'), quoted(5, 'TJK')] });
    const { rounded } = read(close, 'rank(export(CHN, {KAZ, UZB, TJK}), 2013)[KAZ]');
    expect(rounded).toEqual({ low: 1, high: 2 });
  });

  it('a share counts the member in its sum, so that it never leaves 0 to 1', () => {
    const few = makeDataset({ observations: [makeObservation({ value: 5 })] });
    const { rounded } = read(few, 'share(export(CHN, {KAZ, UZB}), 2013)[KAZ]');
    expect(rounded).toEqual({ low: 0, high: 1 });
  });
});

describe('words that make one number of many', () => {
  it.each([
    ['sum(2012..2013, export(CHN, TKM))', 2.1e9],
    ['mean(2012..2014, export(CHN, TKM))', 1.1e9],
    ['min(2012..2016, export(CHN, TKM))', 1e9],
    ['max(2012..2016, export(CHN, TKM))', 1.4e9],
    ['sum(export(CHN, *), 2012)', 15e9],
    ['max(export(CHN, *))[2012]', 5e9],
    ['cv(2012..2014, export(CHN, TKM))', 0.1 / 1.1],
    ["corr(2012..2014, export(CHN, TKM), indicator('price', WLD))", -1],
    ['sum(2012..2013, export(CHN, *))[TKM]', 2.1e9],
  ])('%s', (text, expected) => {
    expect(numberOf(dataset, text)).toBeCloseTo(expected, 3);
  });

  it('has for a mean of rounded figures the mean of their lowest and of their highest', () => {
    const rounded = makeDataset({ observations: [makeQuoted('2', { period: 2012 }), makeQuoted('4', { period: 2013 })] });
    expect(read(rounded, 'mean(2012..2013, export(CHN, KAZ))').rounded).toEqual({ low: 2.5e9, high: 3.5e9 });
    expect(read(rounded, 'sum(2012..2013, export(CHN, KAZ))').rounded).toEqual({ low: 5e9, high: 7e9 });
    expect(read(rounded, 'max(2012..2013, export(CHN, KAZ))').rounded).toEqual({ low: 3.5e9, high: 4.5e9 });
    expect(read(rounded, 'min(2012..2013, export(CHN, KAZ))').rounded).toEqual({ low: 1.5e9, high: 2.5e9 });
  });

  it('is missing while one of them is, with its reason', () => {
    expect(numberOf(dataset, 'sum(2015..2017, export(CHN, TKM))')).toEqual(missing('not-in-data', 'CHN 2017'));
    expect(numberOf(dataset, "corr(2015..2018, export(CHN, TKM), indicator('price', WLD))")).toEqual(missing('not-in-data', 'CHN 2017'));
  });

  it('needs three values for a variation or a correlation', () => {
    expect(numberOf(dataset, 'cv(2012..2013, export(CHN, TKM))')).toEqual(missing('too-few-observations'));
    expect(numberOf(dataset, "corr(2012..2013, export(CHN, TKM), indicator('price', WLD))")).toEqual(missing('too-few-observations'));
  });
});

describe('argmax and argmin', () => {
  it.each([
    ['argmax(2012..2016, total(CHN, CA5))', 2016],
    ['argmin(2012..2016, total(CHN, CA5))', 2012],
    ["argmin(2012..2016, indicator('price', WLD))", 2016],
    ['argmax(2012..2016, total(CHN, *))[KAZ]', 2016],
  ])('%s is a year', (text, expected) => {
    expect(numberOf(dataset, text)).toBe(expected);
  });

  it.each([
    ['argmax(total(CHN, *), 2013)', 'Kazakhstan'],
    ['argmin(total(CHN, *))[2013]', 'Turkmenistan'],
    ['argmin(export(CHN, {UZB, KGZ}), 2013)', 'Kyrgyzstan'],
  ])('%s is an economy', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it('two equal values have no place: degenerate, never the first of them', () => {
    const level = makeDataset({ observations: [2012, 2013].map((period) => makeObservation({ period, value: 5 })) });
    expect(numberOf(level, 'argmax(2012..2013, export(CHN, KAZ))')).toEqual(missing('degenerate'));
  });

  it('within rounding every year that may be the largest is one', () => {
    const quoted = (value: number, period: number) =>
      makeObservation({ value, period, status: 'printed', flags: ['rounded'], printed: { value: String(value), unit: 'USD' } });
    const close = makeDataset({ observations: [quoted(7, 2012), quoted(9, 2013), quoted(8, 2014)] });
    expect(read(close, 'argmax(2012..2014, export(CHN, KAZ))').rounded).toEqual({ low: 2013, high: 2014 });
  });
});

describe('every, some and count', () => {
  it.each([
    ['every(2013..2016, growth(total(CHN, CA5)) > 0)', 'supported'],
    ['every(2013..2016, growth(total(CHN, CA5)) > 9%)', 'contradicted'],
    ['some(2013..2016, growth(total(CHN, CA5)) > 9%)', 'supported'],
    ['some(2013..2016, growth(total(CHN, CA5)) > 10%)', 'contradicted'],
    ['every(export(CHN, *)[2013] > import(CHN, *)[2013])', 'supported'],
    ['every(2012..2016, every(export(CHN, *) > import(CHN, *)))', 'supported'],
    ['some(total(CHN, *)[2013] > 8bn)', 'supported'],
    ['every(2017..2018, total(CHN, CA5) > 0)', 'not-checkable'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    ["count(2012..2016, indicator('price', WLD) < 90)", 3],
    ['count(total(CHN, *)[2013] > 5bn)', 2],
    ['count(2012..2016, some(total(CHN, *) > 10bn))', 1],
  ])('%s', (text, expected) => {
    expect(numberOf(dataset, text)).toBe(expected);
  });

  it('a count is an interval while a statement is undecided, and missing while one is', () => {
    const quoted = (value: number, period: number) =>
      makeObservation({ value, period, status: 'printed', flags: ['rounded'], printed: { value: String(value), unit: 'USD' } });
    const close = makeDataset({ observations: [quoted(7, 2012), quoted(9, 2013)] });
    expect(read(close, 'count(2012..2013, export(CHN, KAZ) > 7.2)').rounded).toEqual({ low: 1, high: 2 });
    expect(numberOf(close, 'count(2012..2014, export(CHN, KAZ) > 7)')).toEqual(missing('not-in-data', 'CHN 2014'));
  });
});

describe('abs, round and about', () => {
  it.each([
    ['abs(-3)', 3],
    ["abs(growth(indicator('price', WLD), 2013))", 0.1],
    ['round(2.5)', 3],
    ['round(total(CHN, CA5)[2013] / 1bn, 1)', 24.8],
    ['about(2bn)', 2e9],
  ])('%s', (text, expected) => {
    expect(numberOf(dataset, text)).toBeCloseTo(expected, 9);
  });

  it.each([
    ['total(CHN, CA5)[2013] == about(20bn)', 'supported'],
    ['total(CHN, CA5)[2013] == 20bn', 'contradicted'],
    ['total(CHN, CA5)[2013] == about(30bn)', 'contradicted'],
    ['total(CHN, CA5)[2013] == about(19.9bn)', 'supported'],
    ['total(CHN, CA5)[2013] == about(19.5bn)', 'contradicted'],
    ['total(CHN, CA5)[2013] == about(29.7bn)', 'supported'],
    ['total(CHN, CA5)[2013] == about(29.95bn)', 'contradicted'],
    ['total(CHN, CA5)[2013] == 25bn', 'supported'],
    ['total(CHN, CA5)[2013] == 24.8bn', 'supported'],
    ['total(CHN, CA5)[2013] == 24.7bn', 'supported'],
    ['total(CHN, CA5)[2013] == 24.6bn', 'contradicted'],
  ])('%s: what rounds to the digits is the same', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('words for context', () => {
  it.each([
    ["indicator('gdp', KAZ, 2013)", 400e9],
    ["indicator('gdp', KAZ)[2013]", 400e9],
    ["indicator('gdp', {KAZ, UZB}, 2013)[UZB]", 100e9],
    ["indicator('share', KAZ, 2013)", 0.213],
    ["indicator('market', CA5, 2013)", 11.1e9],
    ["indicator('half', CA5, '2013H1')", 5e8],
    ["indicator('price', 'WLD', 2013)", 90],
  ])('%s in plain units', (text, expected) => {
    expect(numberOf(dataset, text)).toBeCloseTo(expected, 6);
  });

  it('an amount of a group without a figure of its own is the sum over its members, missing while one is', () => {
    expect(numberOf(dataset, "indicator('gdp', CA5, 2013)")).toEqual(missing('member-missing', 'KGZ'));
  });

  it('a year without a value is missing', () => {
    expect(numberOf(dataset, "indicator('gdp', KAZ, 2014)")).toEqual(missing('no-indicator', 'KAZ 2014'));
  });

  it.each([
    ["text('progress', KAZ, 2013) == 'strong'", 'supported'],
    ["text('progress', KAZ, 2013) == 'Strong'", 'supported'],
    ["text('progress', UZB, 2013) == 'strong'", 'contradicted'],
    ["text('progress', UZB, 2013) != 'strong'", 'supported'],
    ["text('progress', TJK, 2013) == 'strong'", 'not-checkable'],
    ["count(text('progress', {KAZ, UZB}, 2013) == 'strong') == 1", 'supported'],
    ["known('member-since', KGZ)", 'supported'],
    ["known('member-since', UZB)", 'contradicted'],
    ["not known('member-since', UZB)", 'supported'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('words for events', () => {
  it.each([
    ["date('first-meeting') == '2013-09-07'", 'supported'],
    ["date('first-meeting') == '2013-09'", 'supported'],
    ["date('first-meeting') == '2013'", 'supported'],
    ["date('first-meeting') == '2013-09-08'", 'contradicted'],
    ["date('second-meeting') == '2014-05-01'", 'rounding-sensitive'],
    ["date('second-meeting') != '2014-06'", 'supported'],
    ["date('first-meeting') < date('second-meeting') < date('third-meeting')", 'supported'],
    ["date('second-meeting') > '2014-04'", 'supported'],
    ["date('second-meeting') >= '2014-05'", 'supported'],
    ["date('second-meeting') <= '2014-05'", 'supported'],
    ["date('second-meeting') < '2014-05'", 'rounding-sensitive'],
    ["date('third-meeting') < '2015-06-01'", 'rounding-sensitive'],
    ["year(date('second-meeting')) == 2014", 'supported'],
    ["date('member-since', KGZ) == '1998-12-20'", 'supported'],
    ["date('member-since', TJK) == '2013'", 'supported'],
    ["date('member-since', UZB) == '2013'", 'not-checkable'],
    ["says('first-meeting', 'astana')", 'not-independent'],
    ["says('first-meeting', 'First')", 'not-independent'],
    ["says('first-meeting', 'Bishkek')", 'contradicted'],
    ["events('meeting')[2013] == 1", 'not-independent'],
    ["events('meeting')[2013] >= 1", 'supported'],
    ["events('meeting')[2013] >= 2", 'contradicted'],
    ["every(2013..2015, events('meeting') == 1)", 'not-independent'],
    ["events('meeting', KAZ)[2014] == 1", 'not-independent'],
    ["events('meeting', UZB)[2014] == 0", 'not-independent'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it('an event is its own receipt: the day as printed, with its source', () => {
    const result = checkExpression(dataset, "date('first-meeting')", 'en');
    expect(result).toMatchObject({
      kind: 'value',
      value: '2013-09-07',
      receipts: [{ kind: 'cell', value: 2013, printed: { value: '2013-09-07', unit: 'date' }, note: 'First meeting' }],
      sources: [{ source: { id: 'office' } }],
    });
  });

  it('a level that only the paper dates holds by the paper alone; one that is not reached is missing', () => {
    expect(found("reached('partnership', KAZ, 'strategic-partnership') == 2005")).toBe('not-independent');
    expect(found("reached('partnership', KAZ, 'deepened') == 2019")).toBe('not-checkable');
  });
});

describe('expressionWords(language)', () => {
  it('says of every word how it is written and what it means', () => {
    const words = expressionWords('en');
    expect(words.length).toBeGreaterThan(30);
    for (const { word, form, meaning } of words) {
      expect([word, form.startsWith(`${word}(`), meaning === word]).toEqual([word, true, false]);
    }
  });

  it('has a text in the catalogue for no other word', () => {
    const keys = Object.keys(claimCatalogueOf('en')).filter((key) => key.startsWith('word.'));
    expect(keys.toSorted()).toEqual(
      expressionWords('en')
        .map(({ word }) => `word.${word}`)
        .toSorted(),
    );
  });
});
