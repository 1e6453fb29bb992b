import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExpressionNode, parseExpression, printExpression } from '../../../src/claims/index.ts';
import { ExpressionError } from '../../../src/index.ts';
import { periodSchema, yearPeriod } from '../../../src/model/index.ts';

const place = { start: 0, end: 0 };
const name = fc.constantFrom('KAZ', 'CHN', 'CA5', 'UZB').map((code): ExpressionNode => ({ kind: 'name', name: code, ...place }));
const text = fc.stringMatching(/^[a-z0-9 -]{0,8}$/).map((value): ExpressionNode => ({ kind: 'text', value, ...place }));
const number = fc
  .record({
    whole: fc.integer({ min: 0, max: 9999 }),
    fraction: fc.stringMatching(/^(\.\d{1,3})?$/),
    suffix: fc.constantFrom('' as const, '%' as const, 'k' as const, 'mn' as const, 'bn' as const, 'tn' as const),
  })
  .map(({ whole, fraction, suffix }) => parseExpression(`${whole}${fraction}${suffix}`));
const range = fc
  .tuple(fc.integer({ min: 1900, max: 2050 }), fc.integer({ min: 0, max: 50 }))
  .map(([from, years]): ExpressionNode => ({ kind: 'range', from: yearPeriod(from), to: yearPeriod(from + years), ...place }));
const month = fc.tuple(fc.integer({ min: 1900, max: 2050 }), fc.integer({ min: 1, max: 12 })).map(
  ([year, number]): ExpressionNode => ({
    kind: 'month',
    period: periodSchema.parse(`${year}-${String(number).padStart(2, '0')}`),
    ...place,
  }),
);
const members = fc
  .uniqueArray(fc.constantFrom('KAZ', 'UZB', 'TJK'), { minLength: 1 })
  .map((codes): ExpressionNode => ({ kind: 'members', names: codes.map((code) => ({ kind: 'name', name: code, ...place })), ...place }));
const wildcard = fc.constant<ExpressionNode>({ kind: 'members', names: '*', ...place });

/** Every tree that the grammar can write, to a depth. */
const { tree } = fc.letrec<{ tree: ExpressionNode; leaf: ExpressionNode }>((tie) => ({
  leaf: fc.oneof(name, text, number, month, range, members, wildcard),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.record({
      kind: fc.constant('call' as const),
      word: fc.constantFrom('total', 'growth', 'every'),
      operands: fc.array(tie('tree'), { maxLength: 3 }),
      start: fc.constant(0),
      end: fc.constant(0),
    }),
    fc.record({ kind: fc.constant('index' as const), of: tie('tree'), by: tie('tree'), start: fc.constant(0), end: fc.constant(0) }),
    fc.record({
      kind: fc.constant('prefix' as const),
      operator: fc.constantFrom('-' as const, 'not' as const),
      of: tie('tree'),
      start: fc.constant(0),
      end: fc.constant(0),
    }),
    fc.record({
      kind: fc.constant('arithmetic' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const, '^' as const),
      left: tie('tree'),
      right: tie('tree'),
      start: fc.constant(0),
      end: fc.constant(0),
    }),
    fc
      .tuple(
        fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
        fc.array(fc.constantFrom('==' as const, '!=' as const, '<' as const, '<=' as const, '>' as const, '>=' as const), {
          minLength: 2,
          maxLength: 2,
        }),
      )
      .map(
        ([operands, operators]): ExpressionNode => ({
          kind: 'comparison',
          operands,
          operators: operators.slice(0, operands.length - 1),
          ...place,
        }),
      ),
    fc.record({
      kind: fc.constant('logic' as const),
      operator: fc.constantFrom('and' as const, 'or' as const),
      operands: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
      start: fc.constant(0),
      end: fc.constant(0),
    }),
  ),
}));

function withoutPlaces(node: ExpressionNode): unknown {
  return JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value)));
}

describe('parseExpression and printExpression', () => {
  it('parseExpression(printExpression(tree)) is the tree, for every tree', () => {
    fc.assert(
      fc.property(tree, (node) => {
        expect(withoutPlaces(parseExpression(printExpression(node)))).toEqual(withoutPlaces(node));
      }),
      { numRuns: 500 },
    );
  });

  it('printExpression(parseExpression(text)) does not change again', () => {
    fc.assert(
      fc.property(tree, (node) => {
        const once = printExpression(node);
        expect(printExpression(parseExpression(once))).toBe(once);
      }),
    );
  });

  it('spaces make no difference where they are allowed', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(' ', '  ', '\n', '\t'), (node, space) => {
        const written = printExpression(node);
        const outside = written.split(/('[^']*'|"[^"]*")/);
        const wide = outside
          .map((piece, index) => (index % 2 === 1 ? piece : piece.replaceAll(' ', space).replaceAll(',', ` ,${space}`)))
          .join('');
        expect(withoutPlaces(parseExpression(wide))).toEqual(withoutPlaces(node));
      }),
    );
  });

  it('every text either is a tree or throws ExpressionError with a position inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'1.%bn()[]{}*,<>=!+-/^ \'"andortKAZ$') }), (written) => {
        try {
          parseExpression(written);
        } catch (error) {
          if (!ExpressionError.isInstance(error)) throw error;
          expect(error.position).toBeGreaterThanOrEqual(0);
          expect(error.position).toBeLessThanOrEqual(written.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
