import { describe, expect, it } from 'vitest';
import { ExpressionError, InvalidParameterError, SogdiaError } from '../../src/index.ts';

const fault = { text: '1 +', position: 3, problem: 'unexpected end', found: '', expected: ['a number', '('], nearest: [] };

describe('ExpressionError', () => {
  it('says what is wrong, where (the first character is 1), what was found and what would be right', () => {
    expect(new ExpressionError(fault).message).toBe('unexpected end at 4: (end); expected a number or (');
  });

  it('suggests the nearest words where there are some, and leaves the list of all out', () => {
    const error = new ExpressionError({ ...fault, position: 0, problem: 'unknown word', found: 'totl', nearest: ['total', 'text'] });
    expect(error.message).toBe('unknown word at 1: totl; did you mean total, text');
  });

  it('keeps the text, the position, what was found and what was expected for those who show it', () => {
    const { text, position, found, expected, nearest, code, name } = new ExpressionError(fault);
    expect({ text, position, found, expected, nearest }).toEqual({
      text: '1 +',
      position: 3,
      found: '',
      expected: ['a number', '('],
      nearest: [],
    });
    expect([code, name]).toEqual(['expression', 'ExpressionError']);
  });

  it('ExpressionError.isInstance(error) tells it from other errors of ours', () => {
    expect(ExpressionError.isInstance(new ExpressionError(fault))).toBe(true);
    expect(SogdiaError.isInstance(new ExpressionError(fault))).toBe(true);
    expect(ExpressionError.isInstance(new InvalidParameterError('a', 'b', 'c'))).toBe(false);
    expect(ExpressionError.isInstance(new Error('expression'))).toBe(false);
  });
});
