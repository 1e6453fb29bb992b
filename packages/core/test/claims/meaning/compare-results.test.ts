import { describe, expect, it } from 'vitest';
import { compareEconomies, compareNumbers, compareTexts } from '../../../src/claims/meaning/compare-results.ts';
import { everything, type Interval } from '../../../src/claims/meaning/intervals/index.ts';
import type { EconomyMeaning, Facts, NumberMeaning, Position, TextMeaning } from '../../../src/claims/meaning/meaning.ts';
import { missing, type Receipt, type Value } from '../../../src/index.ts';
import type { EconomyCode } from '../../../src/model/index.ts';
import { makeDataset } from '../../support/make-dataset.ts';

const operators = ['==', '!=', '<', '<=', '>', '>='] as const;
const facts = { dataset: makeDataset() } as Facts;
const position: Position = { period: null, member: null };
const subject = { quantity: 'x', reporter: null, partner: null, recorder: null, period: null } as const;
const receiptOf = (value: Value): Receipt => ({ kind: 'step', subject, unit: 'usd', value, operation: 'x', formula: 'x', operands: [] });

/** A number with what rounding leaves of it; `stated` is half a unit of the last digit of a number of the text. */
const number = (value: Value, rounded: Interval, stated: number | null = null): NumberMeaning =>
  ({ stated, at: () => ({ receipt: receiptOf(value), rounded, independent: everything }) }) as unknown as NumberMeaning;
const exactly = (value: number, stated: number | null = null): NumberMeaning => number(value, { low: value, high: value }, stated);

describe('compareNumbers(operator, left, right): an interval beside 10', () => {
  it.each([
    [11, 12, ['false', 'true', 'false', 'false', 'true', 'true']],
    [10, 12, ['unknown', 'unknown', 'false', 'unknown', 'unknown', 'true']],
    [10, 10, ['true', 'false', 'false', 'true', 'false', 'true']],
    [8, 10, ['unknown', 'unknown', 'unknown', 'true', 'false', 'unknown']],
    [8, 9, ['false', 'true', 'true', 'true', 'false', 'false']],
    [9, 11, ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown']],
  ])('from %d to %d: == != < <= > >= are %j', (low, high, expected) => {
    const left = number((low + high) / 2, { low, high });
    expect(operators.map((operator) => compareNumbers(operator, left, exactly(10))(facts, position).rounded)).toEqual(expected);
  });

  it.each([
    [9.5, 10.5, 'true'],
    [9.4, 10, 'unknown'],
    [10, 10.6, 'unknown'],
    [8, 9.4, 'false'],
    [10.6, 12, 'false'],
  ])('from %d to %d equals a 10 of the text, whose last digit leaves half a unit: %s', (low, high, expected) => {
    const left = number((low + high) / 2, { low, high });
    expect(compareNumbers('==', left, exactly(10, 0.5))(facts, position).rounded).toBe(expected);
    expect(compareNumbers('==', exactly(10, 0.5), left)(facts, position).rounded).toBe(expected);
  });

  it('leaves no half unit between two numbers of the text, and none to an order', () => {
    expect(compareNumbers('==', exactly(10, 0.5), exactly(10.3, 0.05))(facts, position).point).toBe(false);
    expect(compareNumbers('>', exactly(10.3), exactly(10, 0.5))(facts, position).point).toBe(true);
  });

  it('takes two computed numbers for equal within the error of arithmetic', () => {
    const judged = (value: number) =>
      operators.map((operator) => compareNumbers(operator, exactly(value), exactly(10))(facts, position).point);
    expect(judged(10 * (1 + 5e-10))).toEqual([true, false, false, true, false, true]);
    expect(judged(10 * (1 - 5e-10))).toEqual([true, false, false, true, false, true]);
    expect(judged(10 * (1 + 5e-9))).toEqual([false, true, false, false, true, true]);
    expect(judged(10 * (1 - 5e-9))).toEqual([false, true, true, true, false, false]);
  });

  it('has the reason of the first side that is missing for its answer', () => {
    const absence = missing('not-reported', 'KAZ');
    const none = number(absence, everything);
    expect(compareNumbers('==', none, exactly(10))(facts, position)).toMatchObject({ point: absence, rounded: 'unknown' });
    expect(compareNumbers('!=', exactly(10), none)(facts, position)).toMatchObject({ point: absence, rounded: 'unknown' });
  });
});

/** A number as it is printed: as a cell of the data, or of the text. */
const printed = (value: number, digits: string, rounded: Interval, stated: number | null = null): NumberMeaning => {
  const receipt = {
    ...receiptOf(value),
    kind: 'cell',
    flags: [],
    release: 'customs/first',
    printed: { value: digits, unit: 'US dollars' },
  };
  return { stated, at: () => ({ receipt, rounded, independent: rounded }) } as unknown as NumberMeaning;
};

describe('compareNumbers("==", left, right): a figure beside the number of a text that rounds it to whole dollars', () => {
  it.each([
    ['as closely as the text', '10', { low: 9, high: 11 }, 'true'],
    ['more closely than the text', '10.0', { low: 9, high: 11 }, 'true'],
    ['less closely than the text', '1', { low: 5, high: 15 }, 'unknown'],
  ])('printed %s', (_, digits, rounded, expected) => {
    const ofText = printed(10, '10', { low: 10, high: 10 }, 0.5);
    expect(compareNumbers('==', printed(10, digits, rounded), ofText)(facts, position).rounded).toBe(expected);
  });
});

const text = (of: string | ReturnType<typeof missing>): TextMeaning =>
  ({ at: () => ({ text: of, receipt: receiptOf(1) }) }) as unknown as TextMeaning;
const judgedTexts = (one: string, other: string, dates: boolean) =>
  operators.map((operator) => compareTexts(operator, text(one), text(other), dates)(facts, position).rounded);

describe('compareTexts(operator, left, right, dates)', () => {
  it.each([
    ['2013-09-07', '2014-05', ['false', 'true', 'true', 'true', 'false', 'false']],
    ['2014-05', '2013-09-07', ['false', 'true', 'false', 'false', 'true', 'true']],
    ['2014-05-03', '2014-05-03', ['true', 'false', 'false', 'true', 'false', 'true']],
    ['2014-05-03', '2014-05', ['true', 'false', 'unknown', 'true', 'unknown', 'true']],
    ['2014-05', '2014-05-03', ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown']],
    ['2014', '2015', ['false', 'true', 'true', 'true', 'false', 'false']],
    ['2015', '2014-12-31', ['false', 'true', 'false', 'false', 'true', 'true']],
    ['2014', '2014-12-31', ['unknown', 'unknown', 'unknown', 'true', 'false', 'unknown']],
    ['2014', '2014-01-01', ['unknown', 'unknown', 'false', 'unknown', 'unknown', 'true']],
    ['2014-12-31', '2014', ['true', 'false', 'false', 'true', 'unknown', 'true']],
  ])('%s beside %s: == != < <= > >= are %j', (one, other, expected) => {
    expect(judgedTexts(one, other, true)).toEqual(expected);
  });

  it('takes words for equal whatever the case of their letters, and knows no half of a word', () => {
    const equality = (one: string, other: string) => judgedTexts(one, other, false).slice(0, 2);
    expect(equality('Strong', 'strong')).toEqual(['true', 'false']);
    expect(equality('strong', 'stronger')).toEqual(['false', 'true']);
  });

  it('is open, with the reason, where a text is missing', () => {
    const absence = missing('no-indicator');
    expect(compareTexts('==', text(absence), text('a'), false)(facts, position)).toMatchObject({ point: absence, rounded: 'unknown' });
    expect(compareTexts('==', text('a'), text(absence), true)(facts, position)).toMatchObject({ point: absence, rounded: 'unknown' });
  });
});

const economies = (rounded: readonly string[], point: string | ReturnType<typeof missing> = rounded[0] ?? ''): EconomyMeaning =>
  ({ at: () => ({ point: point as EconomyCode, rounded, independent: rounded, evidence: [] }) }) as unknown as EconomyMeaning;

describe('compareEconomies(operator, left, right)', () => {
  it.each([
    [['KAZ'], ['KAZ'], 'true', 'false'],
    [['KAZ'], ['UZB'], 'false', 'true'],
    [['KAZ', 'UZB'], ['KAZ'], 'unknown', 'unknown'],
    [['KAZ'], ['UZB', 'KAZ'], 'unknown', 'unknown'],
    [['KAZ', 'TJK'], ['UZB'], 'false', 'true'],
  ])('%j beside %j: the same is %s, another is %s', (some, others, same, another) => {
    expect(compareEconomies('==', economies(some), economies(others))(facts, position).rounded).toBe(same);
    expect(compareEconomies('!=', economies(some), economies(others))(facts, position).rounded).toBe(another);
    expect(compareEconomies('==', economies(some), economies(others))(facts, position).point).toBe(some[0] === others[0]);
  });

  it('has the reason of a side that is missing for its answer', () => {
    const absence = missing('not-reported', 'KAZ');
    expect(compareEconomies('==', economies([], absence), economies(['KAZ']))(facts, position).point).toEqual(absence);
  });
});
