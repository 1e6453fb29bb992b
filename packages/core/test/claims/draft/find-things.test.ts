import { expect, test } from 'vitest';
import { thingsOf } from '../../../src/claims/draft/economies/find-things.ts';
import { readWords } from '../../../src/claims/draft/text/read-words.ts';
import { studySpellingsSchema } from '../../../src/model/index.ts';
import { makeDataset, makeStudy } from '../../support/make-dataset.ts';

test('thingsOf(dataset) gives goods the indicators of how much of them is traded, each its own', () => {
  const goods = [
    ['crude oil', 'HS:2709'],
    ['natural gas', 'HS:2711'],
  ];
  const quantities = [
    ['Crude oil', 'export', 'CHN', 'oil-tonnes'],
    ['Natural gas', 'import', 'CHN', 'gas-volume'],
  ];
  const spellings = studySpellingsSchema.parse({ goods, quantities });
  const things = thingsOf(makeDataset({ studies: [{ ...makeStudy(), spellings }] }));
  expect(things.at(readWords('natural gas'), 0).map(({ item }) => item)).toEqual([
    { leaf: 'goods', codes: ['HS:2711'], indicators: [{ flow: 'import', partner: 'CHN', id: 'gas-volume' }] },
  ]);
});
