import { describe, expect, it } from 'vitest';
import { type ExpressionNode, parseExpression, printExpression } from '../../../src/claims/index.ts';
import { ExpressionError } from '../../../src/index.ts';

/** A tree without its places, brackets around every operation: what binds to what. */
function shape(node: ExpressionNode): string {
  switch (node.kind) {
    case 'arithmetic':
      return `(${shape(node.left)} ${node.operator} ${shape(node.right)})`;
    case 'comparison':
      return `(${node.operands.map((operand, index) => `${index === 0 ? '' : ` ${node.operators[index - 1]} `}${shape(operand)}`).join('')})`;
    case 'logic':
      return `(${node.operands.map(shape).join(` ${node.operator} `)})`;
    case 'prefix':
      return `(${node.operator} ${shape(node.of)})`;
    case 'index':
      return `${shape(node.of)}[${shape(node.by)}]`;
    case 'call':
      return `${node.word}(${node.operands.map(shape).join(', ')})`;
    default:
      return printExpression(node);
  }
}

function faultOf(text: string): Pick<ExpressionError, 'position' | 'found' | 'message'> {
  try {
    parseExpression(text);
  } catch (error) {
    if (ExpressionError.isInstance(error)) return error;
    throw error;
  }
  throw new Error(`no fault in ${text}`);
}

describe('parseExpression(text) reads numbers', () => {
  it.each([
    ['2023', { value: 2023, decimals: 0, unit: 1, suffix: '' }],
    ['0.5', { value: 0.5, decimals: 1, unit: 1, suffix: '' }],
    ['40%', { value: 0.4, decimals: 0, unit: 0.01, suffix: '%' }],
    ['40 %', { value: 0.4, decimals: 0, unit: 0.01, suffix: '%' }],
    ['34.7%', { value: 0.347, decimals: 1, unit: 0.01, suffix: '%' }],
    ['28.6bn', { value: 28_600_000_000, decimals: 1, unit: 1e9, suffix: 'bn' }],
    ['28.6 bn', { value: 28_600_000_000, decimals: 1, unit: 1e9, suffix: 'bn' }],
    ['1.958bn', { value: 1_958_000_000, decimals: 3, unit: 1e9, suffix: 'bn' }],
    ['250mn', { value: 250_000_000, decimals: 0, unit: 1e6, suffix: 'mn' }],
    ['28k', { value: 28_000, decimals: 0, unit: 1e3, suffix: 'k' }],
    ['5.9tn', { value: 5_900_000_000_000, decimals: 1, unit: 1e12, suffix: 'tn' }],
  ])('%s with its printed digits', (text, expected) => {
    expect(parseExpression(text)).toMatchObject({ kind: 'number', ...expected });
  });

  it('to the digit that they are written with: 28.6 billion is a whole number, whatever binary makes of 28.6', () => {
    expect(parseExpression('28.6bn')).toMatchObject({ value: 28.6e9 });
    expect(parseExpression('1.1mn')).toMatchObject({ value: 1_100_000 });
  });

  it('years of a range with two dots', () => {
    expect(parseExpression('2014..2023')).toMatchObject({ kind: 'range', from: '2014', to: '2023' });
    expect(parseExpression('2014 .. 2014')).toMatchObject({ kind: 'range', from: '2014', to: '2014' });
  });

  it('a month with its year, and months of a range', () => {
    expect(parseExpression('2026-07')).toMatchObject({ kind: 'month', period: '2026-07' });
    expect(parseExpression('2026-01..2026-07')).toMatchObject({ kind: 'range', from: '2026-01', to: '2026-07' });
  });

  it('a year less a number, where no month is written', () => {
    expect(parseExpression('2026 - 07')).toMatchObject({ kind: 'arithmetic', operator: '-' });
    expect(parseExpression('2026-13')).toMatchObject({ kind: 'arithmetic', operator: '-' });
    expect(parseExpression('2026-070')).toMatchObject({ kind: 'arithmetic', operator: '-' });
  });

  it.each([
    ['2026-07..2026-01', 'a range that runs backwards'],
    ['2025..2026-01', 'unexpected text'],
    ['2026-01..2026', 'unexpected text'],
  ])('no range %s', (text, problem) => {
    expect(() => parseExpression(text)).toThrow(problem);
  });
});

describe('parseExpression(text) reads names, texts and members', () => {
  it.each([
    ['KAZ', { kind: 'name', name: 'KAZ' }],
    ['HS:8542', { kind: 'text', value: 'HS:8542' }],
    ['HS2017:27', { kind: 'text', value: 'HS2017:27' }],
    ["'2013-09-07'", { kind: 'text', value: '2013-09-07' }],
    ['"Xi\'an"', { kind: 'text', value: "Xi'an" }],
    ['*', { kind: 'members', names: '*' }],
    ['{KGZ, UZB}', { kind: 'members', names: [{ name: 'KGZ' }, { name: 'UZB' }] }],
  ])('%s', (text, expected) => {
    expect(parseExpression(text)).toMatchObject(expected);
  });

  it('keeps where each part stands', () => {
    expect(parseExpression('1 + total(CHN, *)')).toMatchObject({
      start: 0,
      end: 17,
      right: {
        start: 4,
        end: 17,
        operands: [
          { start: 10, end: 13 },
          { start: 15, end: 16 },
        ],
      },
    });
  });
});

describe('parseExpression(text) knows what binds to what', () => {
  it.each([
    ['1 + 2 * 3', '(1 + (2 * 3))'],
    ['1 - 2 - 3', '((1 - 2) - 3)'],
    ['8 / 4 / 2', '((8 / 4) / 2)'],
    ['2 ^ 3 ^ 2', '(2 ^ (3 ^ 2))'],
    ['-2 ^ 2', '(- (2 ^ 2))'],
    ['2 ^ -1', '(2 ^ (- 1))'],
    ['-1 + 2', '((- 1) + 2)'],
    ['(1 + 2) * 3', '((1 + 2) * 3)'],
    ['1 + 2 > 3 * 4', '((1 + 2) > (3 * 4))'],
    ['1 = 1', '(1 == 1)'],
    ['1 < 2 <= 3', '(1 < 2 <= 3)'],
    ['(1 < 2) == (2 < 3)', '((1 < 2) == (2 < 3))'],
    ['1 < 2 and 2 < 3 and 3 < 4', '((1 < 2) and (2 < 3) and (3 < 4))'],
    ['1 < 2 and 2 < 3 or 3 < 4', '(((1 < 2) and (2 < 3)) or (3 < 4))'],
    ['1 < 2 or 2 < 3 and 3 < 4', '((1 < 2) or ((2 < 3) and (3 < 4)))'],
    ['not 1 < 2 and 2 < 3', '((not (1 < 2)) and (2 < 3))'],
    ['not (1 < 2 and 2 < 3)', '(not ((1 < 2) and (2 < 3)))'],
    ['not not 1 < 2', '(not (not (1 < 2)))'],
    ['-total(CHN, KAZ)[2013]', '(- total(CHN, KAZ)[2013])'],
    ['rank(total(CHN, *), 2023)[KAZ] == 1', '(rank(total(CHN, *), 2023)[KAZ] == 1)'],
    ['total(CHN, *)[2013][KAZ]', 'total(CHN, *)[2013][KAZ]'],
    ['growth(total(CHN, CA5), 2022) > 40%', '(growth(total(CHN, CA5), 2022) > 40%)'],
    ['every(2014..2023, balance(CHN, CA5) > 0)', 'every(2014..2023, (balance(CHN, CA5) > 0))'],
    ['2 * *', '(2 * *)'],
  ])('%s', (text, expected) => {
    expect(shape(parseExpression(text))).toBe(expected);
  });
});

describe('parseExpression(text) throws ExpressionError', () => {
  it.each([
    ['', 'unexpected end at 1: (end); expected a number, a word, an economy, quoted text or ('],
    ['1 +', 'unexpected end at 4: (end); expected a number, a word, an economy, quoted text or ('],
    ['(1', 'unexpected end at 3: (end); expected )'],
    ['1)', 'unexpected text at 2: ); expected an operator or the end'],
    ['growth(total(CHN, CA5)', 'unexpected end at 23: (end); expected , or )'],
    ['total(CHN KAZ)', 'unexpected text at 11: KAZ; expected , or )'],
    ['total(CHN, CA5)[2022', 'unexpected end at 21: (end); expected ]'],
    ['{KAZ', 'unexpected end at 5: (end); expected , or }'],
    ['{1}', 'unexpected text at 2: 1; expected the code of an economy'],
    ["date('first", "unexpected character at 6: '; expected a closing quotation mark"],
    ['1 $ 2', 'unexpected character at 3: $; expected a word, a number, quoted text or an operator'],
    ['28.6billion', 'unexpected letters after a number at 5: billion; expected %, k, mn, bn or tn'],
    ['28.6 billion', 'unexpected text at 6: billion; expected an operator or the end'],
    ['2014..', 'unexpected end at 7: (end); expected the last year of the range'],
    ['2023..2014', 'a range that runs backwards at 7: 2014; expected a year from 2023 on'],
    ['14..23', 'not a year at 1: 14; expected a year of four digits from 1900 to 2100'],
    ['2014..KAZ', 'unexpected text at 7: KAZ; expected the last year of the range'],
    ['1 and', 'unexpected end at 6: (end); expected a number, a word, an economy, quoted text or ('],
    ['1 == == 2', 'unexpected text at 6: ==; expected a number, a word, an economy, quoted text or ('],
  ])('for %j', (text, message) => {
    expect(faultOf(text).message).toBe(message);
  });

  it('with the offset of the character, for those who underline it', () => {
    expect(faultOf('total(CHN KAZ)')).toMatchObject({ position: 10, found: 'KAZ' });
  });
});

describe('printExpression(node)', () => {
  it.each([
    ['growth( total(CHN,CA5),2022 )>40 %', 'growth(total(CHN, CA5), 2022) > 40%'],
    ['((1+2))*3', '(1 + 2) * 3'],
    ['1+(2*3)', '1 + 2 * 3'],
    ['1-(2-3)', '1 - (2 - 3)'],
    ['(2^3)^2', '(2 ^ 3) ^ 2'],
    ['2^(3^2)', '2 ^ 3 ^ 2'],
    ['a=b', 'a == b'],
    ['(a and b) or c', 'a and b or c'],
    ['a and (b or c)', 'a and (b or c)'],
    ['(a and b) and c', '(a and b) and c'],
    ['not (a and b)', 'not (a and b)'],
    ['(a > b) > c', '(a > b) > c'],
    ['(-a)[2013]', '(-a)[2013]'],
    ['2^(-1)', '2 ^ (-1)'],
    ['{KGZ,UZB}', '{KGZ, UZB}'],
    ['date("it\'s")', 'date("it\'s")'],
  ])('writes %s in its one form', (text, expected) => {
    expect(printExpression(parseExpression(text))).toBe(expected);
  });

  it('puts other text in the place of a node', () => {
    const text = printExpression(parseExpression('growth(total(CHN, CA5), 2022) > 40%'), (node) => (node.kind === 'call' ? '41.7%' : null));
    expect(text).toBe('41.7% > 40%');
  });

  it('puts it there without brackets, for it is a value', () => {
    const text = printExpression(parseExpression('(a + b) * 2'), (node) =>
      node.kind === 'arithmetic' && node.operator === '+' ? '3' : null,
    );
    expect(text).toBe('3 * 2');
  });
});

describe('printExpression(node)', () => {
  it.each([
    'a > 1 and b > 1 or c > 1',
    '(a > 1 or b > 1) and c > 1',
    'not (a > 1 and b > 1)',
    'not a > 1 and b > 1',
    '1 - (2 - 3)',
    '1 - 2 - 3',
    '(1 + 2) * 3',
    '1 + 2 * 3',
    '1 / (2 * 3)',
    '2 ^ 3 ^ 4',
    '(2 ^ 3) ^ 4',
    '(-2) ^ 2',
    '-2 ^ 2',
    '-(1 + 2)',
    '(1 + 2)[2013]',
    '1 + 2 < 3 * 4',
  ])('sets brackets where they are needed and nowhere else: %s', (text) => {
    expect(printExpression(parseExpression(text))).toBe(text);
    expect(printExpression(parseExpression(`((${text}))`))).toBe(text);
  });
});
