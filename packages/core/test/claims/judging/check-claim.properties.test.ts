import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim, parseExpression, printExpression } from '../../../src/claims/index.ts';
import { isMissing } from '../../../src/index.ts';
import { claimsDataset, makeClaim, makeQuoted, read } from '../../support/make-claims.ts';
import { makeDataset } from '../../support/make-dataset.ts';

const expressions = [
  'total(CHN, CA5)[2013] == 24.8bn',
  'growth(total(CHN, CA5), 2014) > 9% and rank(total(CHN, *), 2013)[KAZ] == 1',
  'every(2013..2016, balance(CHN, CA5) > 0) or 1 == 2',
  "argmax(total(CHN, *), 2013) == KAZ and not says('first-meeting', 'Bishkek')",
  'count(2013..2016, growth(total(CHN, CA5)) > 9%) >= 2',
];

/** The same expression with other spaces and needless brackets around statements. */
const rewritten = fc
  .tuple(fc.constantFrom(...expressions), fc.constantFrom('', ' ', '   ', '\n'), fc.boolean())
  .map(([text, space, brackets]) => {
    const spaced = text
      .split(/('[^']*')/)
      .map((piece, index) => (index % 2 === 1 ? piece : piece.replaceAll(/([,()[\]])/g, `${space}$1${space}`)))
      .join('');
    return { text, changed: brackets ? `(${spaced})` : spaced };
  });

describe('checkClaim', () => {
  it('does not depend on spaces or needless brackets', () => {
    fc.assert(
      fc.property(rewritten, ({ text, changed }) => {
        const of = (expression: string) => {
          const { verdict, reason, sentence, filled } = checkClaim(claimsDataset, makeClaim('C1', expression), 'en');
          return { verdict, reason, sentence: sentence.text, filled: filled?.text };
        };
        expect(of(changed)).toEqual(of(text));
      }),
    );
  });

  it('does not depend on the text being written in its one form', () => {
    for (const text of expressions) {
      const canonical = printExpression(parseExpression(text));
      expect(checkClaim(claimsDataset, makeClaim('C1', canonical), 'en').verdict).toBe(
        checkClaim(claimsDataset, makeClaim('C1', text), 'en').verdict,
      );
    }
  });

  it('a verdict that rounding leaves alone is the one of every figure that rounds to those quoted', () => {
    const digits = fc.integer({ min: 10, max: 999 }).map((tenths) => (tenths / 10).toFixed(1));
    const inside = fc.double({ min: -0.049, max: 0.049, noNaN: true });
    fc.assert(
      fc.property(digits, digits, inside, inside, fc.integer({ min: 1, max: 150 }), (now, before, errorNow, errorBefore, percent) => {
        const text = `growth(export(CHN, KAZ), 2013) > ${percent}%`;
        const quoted = makeDataset({ observations: [makeQuoted(before, { period: 2012 }), makeQuoted(now, { period: 2013 })] });
        const { rounded } = read(quoted, text);
        if (String(rounded) === 'unknown') return;
        const exact = (Number(now) + errorNow) / (Number(before) + errorBefore) - 1 > percent / 100;
        expect(String(rounded)).toBe(String(exact));
      }),
      { numRuns: 300 },
    );
  });

  it('every number of a working lies in its interval', () => {
    for (const text of expressions) {
      for (const { receipt, interval } of checkClaim(claimsDataset, makeClaim('C1', text), 'en').working) {
        if (receipt === null || interval === null || isMissing(receipt.value)) continue;
        expect(receipt.value).toBeGreaterThanOrEqual(interval.low);
        expect(receipt.value).toBeLessThanOrEqual(interval.high);
      }
    }
  });
});
