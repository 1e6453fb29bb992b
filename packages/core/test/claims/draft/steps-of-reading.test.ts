import { describe } from 'vitest';
import { spellingsOf } from '../../../src/claims/draft/economies/find-economies.ts';
import { testAgainstGolden } from '../../support/golden.ts';
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
import { years } from './interpretations/years.data.ts';
import { sentencesInLines } from './sentence-in-lines.ts';
import type { InterpretationRule } from './told-text.ts';

const spellings = spellingsOf(makeDataset());

/** The texts of rules that are one paragraph. */
function textsOf(rules: readonly InterpretationRule[]): readonly string[] {
  return [...new Set(rules.flatMap(({ texts }) => texts.map(({ text }) => text)))].filter((text) => !text.includes('\n'));
}

describe.each([
  { of: 'flows', texts: textsOf([...flows, ...records]) },
  { of: 'years', texts: textsOf(years) },
  { of: 'figures', texts: textsOf([...amounts, ...rates, ...multiples, ...ranks, ...relations]) },
  { of: 'shares', texts: textsOf(shares) },
  { of: 'contexts', texts: textsOf([...contexts, ...obstacles]) },
])(
  'a draft is read step by step: letters, years, records, flows, relations and what is left for the next sentence, in texts of $of',
  ({ of, texts }) => {
    testAgainstGolden(`draft/${of}.txt`, texts, (text) => sentencesInLines(text, spellings));
  },
);
