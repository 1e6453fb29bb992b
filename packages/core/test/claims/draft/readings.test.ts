import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../src/claims/draft/economies/find-economies.ts';
import { comparisonOf } from '../../../src/claims/draft/judge-figure.ts';
import { readDraft } from '../../../src/claims/draft/read-draft.ts';
import { isStatement } from '../../../src/claims/draft/statements/figure-reading.ts';
import { printExpression } from '../../../src/claims/expression/print-expression.ts';
import { makeDataset } from '../../support/make-dataset.ts';
import { amounts } from './readings/amounts.data.ts';
import { contexts } from './readings/contexts.data.ts';
import { flows } from './readings/flows.data.ts';
import { multiples } from './readings/multiples.data.ts';
import { obstacles } from './readings/obstacles.data.ts';
import { ranks } from './readings/ranks.data.ts';
import { rates } from './readings/rates.data.ts';
import { records } from './readings/records.data.ts';
import { relations } from './readings/relations.data.ts';
import { shares } from './readings/shares.data.ts';
import { tables } from './readings/tables.data.ts';
import { years } from './readings/years.data.ts';
import type { ToldFigure, ToldText } from './told-text.ts';

const spellings = spellingsOf(makeDataset());

/** Every figure of a text, with what it is taken to say. */
function toldIn({ text, reporter = 'CHN' }: ToldText): readonly ToldFigure[] {
  return [...readDraft(text, reporter, spellings)]
    .flatMap(({ figures }) => figures)
    .map(({ printed, reading }): ToldFigure => {
      if (!isStatement(reading)) return [printed, null, reading.reason];
      const expression = printExpression(comparisonOf(reading));
      return reading.isPlain ? [printed, expression] : [printed, expression, reading.doubt ?? 'unknown-words'];
    });
}

describe.each([
  { of: 'years', rules: years },
  { of: 'flows', rules: flows },
  { of: 'records', rules: records },
  { of: 'shares', rules: shares },
  { of: 'rates', rules: rates },
  { of: 'multiples', rules: multiples },
  { of: 'ranks', rules: ranks },
  { of: 'relations', rules: relations },
  { of: 'amounts', rules: amounts },
  { of: 'obstacles', rules: obstacles },
  { of: 'contexts', rules: contexts },
  { of: 'tables', rules: tables },
])('readDraft(text, reporter, spellings), $of', ({ rules }) => {
  describe.each(rules)('$rule', ({ texts }) => {
    it.each(texts)('$text', (told) => {
      expect(toldIn(told)).toEqual(told.figures);
    });
  });
});
