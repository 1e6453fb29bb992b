import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../src/claims/index.ts';
import { DatasetIntegrityError, decodeViewSpec, ExpressionError, InvalidParameterError, UnknownNameError } from '../../src/index.ts';
import { findEconomy } from '../../src/model/index.ts';
import { excerpt, excerptAround } from '../../src/workspace.ts';
import { askedWorld } from '../support/make-dataset.ts';
import { makeWorld } from '../support/make-world.ts';

const world = makeWorld();

describe('excerpt(text) and excerptAround(text, position)', () => {
  test('excerpt(text) is the text itself up to 80 characters, else its beginning and its end', () => {
    expect(excerpt('a'.repeat(80))).toBe('a'.repeat(80));
    expect(excerpt(`${'a'.repeat(50)}${'b'.repeat(1000)}${'c'.repeat(29)}`)).toBe(`${'a'.repeat(50)}…${'c'.repeat(29)}`);
  });

  test('excerptAround(text, position) is what stands around the position', () => {
    const text = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
    expect(excerptAround(text, 500)).toBe(`…${'a'.repeat(39)}HERE${'b'.repeat(35)}…`);
    expect(excerptAround(text, 0)).toBe(`${'a'.repeat(78)}…`);
    expect(excerptAround(text, 1004)).toBe(`…${'b'.repeat(78)}`);
  });

  test('both have at most 80 characters, and no half of a pair of surrogates that was whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.option(fc.nat({ max: 400 })), (text, position) => {
        const shown = position === null ? excerpt(text) : excerptAround(text, position);
        expect(shown.length).toBeLessThanOrEqual(80);
        expect(shown.isWellFormed()).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

describe('errors of a megabyte of input', () => {
  const much = 'x'.repeat(1_000_000);

  test.each([
    ['an economy', () => findEconomy(world, much)],
    ['a parameter', () => decodeViewSpec(askedWorld, `measure=${much}`)],
    ['a name of a parameter', () => decodeViewSpec(askedWorld, `${much}=1`)],
    ['years', () => decodeViewSpec(askedWorld, `years=${much}`)],
    ['an expression', () => parseExpression(much)],
    ['a word of an expression', () => parseExpression(`1 ${much.slice(0, 9000)}`)],
    ['an invalid value', () => fail(new InvalidParameterError('steps', much, 'a whole number'))],
    ['an unknown name', () => fail(new UnknownNameError('product', much, ['TOTAL'], []))],
    ['a damaged file', () => fail(new DatasetIntegrityError('data', 'part.json', 'JSON', much))],
    [
      'a fault in an expression',
      () =>
        fail(new ExpressionError({ text: much, position: 0, problem: 'unexpected text', found: much, expected: ['a word'], nearest: [] })),
    ],
  ])('%s: the message holds at most 80 characters of it', (_what, read) => {
    expect(read).toThrow();
    const message = messageOf(read);
    expect(Math.max(...(message.match(/x+/g) ?? ['']).map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(message.length).toBeLessThan(700);
  });
});

function fail(error: Error): never {
  throw error;
}

function messageOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}
