import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../src/claims/draft/economies/find-economies.ts';
import { comparisonOf } from '../../../src/claims/draft/judge-figure.ts';
import { readDraft } from '../../../src/claims/draft/read-draft.ts';
import { isStatement } from '../../../src/claims/draft/statements/interpretation.ts';
import { printExpression } from '../../../src/claims/syntax/print-expression.ts';
import { makeDataset } from '../../support/make-dataset.ts';
import { amounts } from './interpretations/amounts.data.ts';
import { contexts } from './interpretations/contexts.data.ts';
import { flows } from './interpretations/flows.data.ts';
import { multiples } from './interpretations/multiples.data.ts';
import { obstacles } from './interpretations/obstacles.data.ts';
import { ranks } from './interpretations/ranks.data.ts';
import { rates } from './interpretations/rates.data.ts';
import { records } from './interpretations/records.data.ts';
import { relations } from './interpretations/relations.data.ts';
import { shares } from './interpretations/shares.data.ts';
import { tables } from './interpretations/tables.data.ts';
import { years } from './interpretations/years.data.ts';
import type { ToldFigure, ToldText } from './told-text.ts';

const spellings = spellingsOf(makeDataset());

/** Every figure of a text, with what it is taken to say. */
function toldIn({ text, reporter = 'CHN' }: ToldText): readonly ToldFigure[] {
  return [...readDraft(text, reporter, spellings)]
    .flatMap(({ figures }) => figures)
    .map(({ printed, interpretation }): ToldFigure => {
      if (!isStatement(interpretation)) return [printed, null, interpretation.reason];
      const expression = printExpression(comparisonOf(interpretation));
      return interpretation.isPlain ? [printed, expression] : [printed, expression, interpretation.doubt ?? 'unknown-words'];
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
