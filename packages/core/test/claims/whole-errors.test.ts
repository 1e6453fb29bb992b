import { describe } from 'vitest';
import { expressionWords } from '../../src/claims/index.ts';
import { checkExpression, ExpressionError } from '../../src/index.ts';
import { testAgainstGolden } from '../support/golden.ts';
import { claimsDataset } from '../support/make-claims.ts';

/** What comes of a call: the error with what was expected, else the value or the verdict. */
function outcomeOf(text: string): string {
  try {
    const result = checkExpression(claimsDataset, text, 'en');
    return `${text} is ${result.kind === 'value' ? result.value : result.checked.verdict}`;
  } catch (error) {
    if (!ExpressionError.isInstance(error)) throw error;
    return `(${text.slice(text.indexOf('(') + 1)} ${error.message}`;
  }
}

const series = 'total(CHN, KAZ)';

/** Operands of every kind, too few of them and too many. */
const operands = [
  '',
  '5',
  'KAZ',
  "'price'",
  '5 > 4',
  series,
  'total(CHN, *)',
  `2012..2013`,
  `2012..2013, ${series}`,
  `2012..2013, ${series}[2013]`,
  `2012..2013, ${series} > 5`,
  `2012..2013, ${series}, ${series}`,
  `${series}, 2013`,
  `${series}, KAZ`,
  'total(CHN, *), 2013',
  'total(CHN, *), 2013, 5',
  "'price', WLD",
  "'price', WLD, 2013",
  "'price', WLD, 2013, 5",
  'CHN, KAZ',
  "CHN, KAZ, 'HS:27', 5",
  "KAZ, 'deepened', 5",
  "'first-meeting', 'Astana', 5",
  "'meeting', KAZ, 5",
  '2.55, 1, 5',
  '5, 1',
];

describe('a word of the expression language says what it takes', () => {
  testAgainstGolden(
    'claims/operands.txt',
    expressionWords('en').map(({ word }) => word),
    (word) => operands.map((list) => outcomeOf(`${word}(${list})`)),
  );
});
