import { describe } from 'vitest';
import { testAgainstGolden } from '../../support/golden.ts';
import { makeDataset } from '../../support/make-dataset.ts';
import { readingsIn } from './readings-in.ts';
import { amounts } from './texts/amounts.data.ts';
import { contexts } from './texts/contexts.data.ts';
import { flows } from './texts/flows.data.ts';
import { multiples } from './texts/multiples.data.ts';
import { obstacles } from './texts/obstacles.data.ts';
import { ranks } from './texts/ranks.data.ts';
import { rates } from './texts/rates.data.ts';
import { records } from './texts/records.data.ts';
import { relations } from './texts/relations.data.ts';
import { sentences } from './texts/sentences.data.ts';
import { shares } from './texts/shares.data.ts';
import { tables } from './texts/tables.data.ts';
import { traps } from './texts/traps.data.ts';
import { ways } from './texts/ways.data.ts';
import { years } from './texts/years.data.ts';

const dataset = makeDataset();
const texts = {
  amounts,
  contexts,
  flows,
  multiples,
  obstacles,
  ranks,
  rates,
  records,
  relations,
  sentences,
  shares,
  tables,
  traps,
  ways,
  years,
};

describe.each(Object.entries(texts))('what the figures of texts are read as: %s', (of, cases) => {
  testAgainstGolden(`draft/readings/${of}.txt`, cases, (text) => readingsIn(dataset, text));
});
