import { expect, it } from 'vitest';
import { nameInSentence } from '../../../src/format/index.ts';
import { makeDataset } from '../../support/make-dataset.ts';

it.each([
  ['the Gambia', 'the Gambia'],
  ['the Customs Union', 'the Customs Union'],
  ['Customs Union', 'the Customs Union'],
  ['Netherlands', 'the Netherlands'],
  ['Brazil', 'Brazil'],
])('nameInSentence gives an economy called %s as %s, never with two articles', (name, said) => {
  const [economy, ...others] = makeDataset().economies;
  if (economy === undefined) throw new Error('no economy');
  const named = { ...economy, names: { ...economy.names, en: name } };
  expect(nameInSentence({ economies: [named, ...others], groups: [] }, economy.code, 'en')).toBe(said);
});
