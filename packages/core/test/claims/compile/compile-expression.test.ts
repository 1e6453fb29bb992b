import { describe, expect, it } from 'vitest';
import { compileExpression, compileStatement } from '../../../src/claims/compile/compile-expression.ts';
import { ExpressionError } from '../../../src/index.ts';
import { claimsDataset, numberOf } from '../../support/make-claims.ts';

function messageOf(text: string, compile: typeof compileExpression = compileExpression): string {
  try {
    compile(claimsDataset, text);
  } catch (error) {
    if (ExpressionError.isInstance(error)) return error.message;
    throw error;
  }
  throw new Error(`no fault in ${text}`);
}

describe('compileExpression(dataset, text) names the nearest known word', () => {
  it.each([
    ['growth(totl(CHN, CA5), 2022)', 'unknown word at 8: totl; did you mean total'],
    ['grwth(total(CHN, CA5), 2022)', 'unknown word at 1: grwth; did you mean growth'],
    ['total(CHN, KAS)[2013]', 'unknown economy at 12: KAS; did you mean KAZ, KGZ'],
    ['total(CHN, {KAZ, UZ})[2013]', expect.stringMatching(/^unknown economy at 18|^a series over members/)],
    ["date('frist-meeting')", "unknown event at 6: 'frist-meeting'; did you mean first-meeting, third-meeting"],
    ["indicator('prices', WLD, 2013)", "unknown indicator at 11: 'prices'; did you mean price"],
    ["events('meetings')[2013]", "unknown word at 8: 'meetings'; did you mean meeting"],
    ["reached('partnership', KAZ, 'deepend')", "unknown word at 29: 'deepend'; did you mean deepened"],
    ["reached('partnerships', KAZ, 'deepened')", "unknown word at 9: 'partnerships'; did you mean partnership"],
    ['zzzzzzz(1)', expect.stringContaining('expected one of export, import, total')],
  ])('%s', (text, message) => {
    expect(messageOf(text)).toEqual(message);
  });
});

describe('compileExpression(dataset, text) refuses what means nothing', () => {
  it.each([
    ['total(CHN, CA5)', 'a series over years at 1: total(CHN, CA5); expected a year, as in [2023], or every(2014..2023, ...)'],
    [
      'total(CHN, *)[2013]',
      'a series over members at 1: total(CHN, *)[2013]; expected one member, as in [KAZ], or all, as in sum(...) or every(...)',
    ],
    ['total(CHN, CA5) > 1', expect.stringContaining('a series over years')],
    ['2013..2014', 'no value by itself at 1: 2013..2014; expected a number, a series or a statement'],
    ['* > 1', 'no value by itself at 1: *; expected a number, a series or a statement'],
    ['total(CHN)', 'too few operands of total at 10: ); expected total(reporter, partner)'],
    ['total(CHN, KAZ, 3)', 'too many operands of total at 17: 3; expected total(reporter, partner)'],
    ["total('CHN', KAZ)", "not an economy at 7: 'CHN'; expected an economy, as in total(reporter, partner)"],
    ['total(*, *)', 'members on both sides at 1: total(*, *); expected a single economy on one side'],
    ['total(CHN, CA5)[KAZ]', expect.stringContaining('no members to choose from at 17: KAZ')],
    ['total(CHN, {KAZ})[UZB]', 'not among the members at 19: UZB; expected KAZ'],
    ['total(CHN, CA5)[2013][2014]', 'a second year at 23: 2014; expected a series over years'],
    ['total(CHN, CA5)[13]', 'not a year at 17: 13; expected a year of four digits from 1900 to 2100'],
    ["total(CHN, CA5)['2013']", "neither a year nor an economy at 17: '2013'; expected a year such as 2022, or a member such as KAZ"],
    ['growth(total(CHN, CA5)[2013])', expect.stringContaining('not a series over years')],
    ['growth(KAZ)', expect.stringContaining('not a number at 8: KAZ')],
    [
      'every(2013..2014, total(CHN, CA5))',
      expect.stringMatching(/^not a statement at 19: .*; expected a comparison, such as balance\(CHN, CA5\) > 0$/),
    ],
    ['every(2013..2014, total(CHN, CA5)[2013] > 1)', expect.stringContaining('not a series over years')],
    ['every(total(CHN, CA5)[2013] > 1)', expect.stringContaining('no years or members')],
    ['sum(2013..2014, total(CHN, CA5), 2013, 2014)', expect.stringContaining('too many operands of sum')],
    ['corr(2013..2014, total(CHN, CA5))', expect.stringContaining('too few operands of corr')],
    ['corr(total(CHN, *), total(CHN, {KAZ}), 2013)', expect.stringContaining('other members')],
    ['cagr(total(CHN, *), 2013)[KAZ]', expect.stringContaining('no range of years')],
    ['rank(total(CHN, CA5), 2013)', expect.stringContaining('not a series over members')],
    [
      'share(total(CHN, *), total(CHN, {KAZ}))[2013]',
      expect.stringMatching(/^other members at \d+: .*; expected the members of the part$/),
    ],
    ['share(total(CHN, CA5), 2013)', expect.stringContaining('not a series over members')],
    ['about(total(CHN, CA5)[2013])', expect.stringContaining('not a number of the text')],
    ['round(1.5, KAZ)', expect.stringMatching(/^not a number of decimals at \d+: KAZ; expected a digit$/)],
    ['round(1.5, 12)', expect.stringContaining('not a number of decimals')],
    ["year('2013')", expect.stringContaining('not a date')],
    ['indicator(price, WLD, 2013)', expect.stringContaining('not a quoted text at 11: price')],
    ["date('first-meeting') > 3", expect.stringContaining('number compared with date')],
    ["date('first-meeting') > 'May'", "not a date at 25: 'May'; expected a date such as 2013-09-07, 2013-09 or 2013"],
    ['argmax(total(CHN, *), 2013) == 3', expect.stringContaining('number compared with economy')],
    ['argmax(total(CHN, *), 2013) > KAZ', expect.stringContaining('no order for >')],
    ["text('progress', KAZ, 2013) > 'a'", expect.stringContaining('no order for >')],
    ['total(CHN, CA5)[2013] > 40%', 'ratio compared with usd at 25: 40%; expected a number in usd'],
    ["total(CHN, CA5)[2013] > indicator('share', KAZ, 2013)", expect.stringContaining('ratio compared with usd')],
    ['total(CHN, CA5)[2013] + growth(total(CHN, CA5), 2014)', expect.stringContaining('different units')],
    ['not total(CHN, CA5)[2013]', expect.stringContaining('not a statement')],
    ['1 and 2', expect.stringContaining('not a statement at 1: 1')],
    ["-'a'", expect.stringContaining('not a number')],
    ["1 + 'a'", expect.stringContaining('not a number')],
    ['total(CHN, *)[2013] + total(CHN, {KAZ})[2013]', expect.stringContaining('other members')],
    ['total(CHN, *)[2013] > total(CHN, {KAZ})[2013]', expect.stringContaining('other members')],
    ['total(CHN, *)[2013] > 1 and total(CHN, {KAZ})[2013] > 1', expect.stringContaining('other members')],
  ])('%s', (text, message) => {
    expect(messageOf(text)).toEqual(message);
  });

  it('compileStatement(dataset, text) refuses a number', () => {
    expect(messageOf('total(CHN, CA5)[2013]', compileStatement)).toBe(
      'not a statement at 1: total(CHN, CA5)[2013]; expected a comparison, such as total(CHN, KAZ)[2013] == 28.6bn',
    );
  });
});

describe('compileExpression(dataset, text) gives arithmetic its units', () => {
  it.each([
    ['total(CHN, CA5)[2013] + total(CHN, CA5)[2012]', 'usd', 47.25e9],
    ['total(CHN, CA5)[2013] - 1bn', 'usd', 23.75e9],
    ['total(CHN, CA5)[2013] / total(CHN, CA5)[2012]', 'ratio', 1.1],
    ['total(CHN, CA5)[2013] / 2', 'usd', 12.375e9],
    ['2 * total(CHN, CA5)[2013]', 'usd', 49.5e9],
    ['total(CHN, CA5)[2013] * 10%', 'usd', 2.475e9],
    ["total(CHN, CA5)[2013] / indicator('price', WLD, 2013)", 'quantity', 2.75e8],
    ['4 / total(CHN, CA5)[2013]', null, 4 / 24.75e9],
    ['2 ^ 3', null, 8],
    ['(total(CHN, CA5)[2016] / total(CHN, CA5)[2012]) ^ (1 / 4) - 1', 'ratio', 1.4 ** 0.25 - 1],
    ['1 + 2 * 3', null, 7],
    ['-3', null, -3],
  ])('%s', (text, unit, value) => {
    const { meaning } = compileExpression(claimsDataset, text);
    expect(meaning.kind === 'number' ? meaning.unit : meaning.kind).toBe(unit);
    expect(numberOf(claimsDataset, text)).toBeCloseTo(value, 6);
  });

  it('division by zero and roots of negative numbers are missing, never infinite', () => {
    expect(numberOf(claimsDataset, '1 / 0')).toEqual({ missing: 'zero-denominator' });
    expect(numberOf(claimsDataset, '(-1) ^ 0.5')).toEqual({ missing: 'out-of-domain' });
  });

  it('notes what an expression reads', () => {
    const reads = (text: string) => [...compileExpression(claimsDataset, text).reads].toSorted();
    expect(reads('1 == 1')).toEqual([]);
    expect(reads("total(CHN, CA5)[2013] > indicator('gdp', KAZ, 2013)")).toEqual(['indicator', 'trade']);
    expect(reads("turnover(CHN, KAZ)[2013] > 0 and says('first-meeting', 'a')")).toEqual(['event', 'turnover']);
    expect(reads("import(CHN, KAZ, 'HS:26')[2013]")).toEqual(['product']);
    expect(reads("reached('partnership', KAZ, 'deepened')")).toEqual(['milestone']);
  });
});
