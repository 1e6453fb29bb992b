import { expect, test } from 'vitest';
import { turnoversOf } from '../../../src/queries/flow/turnovers-of.ts';
import { makeDataset, makeObservation } from '../../support/make-dataset.ts';

const turnover = makeObservation({ flow: 'turnover', valuation: 'mixed' });
const dataset = makeDataset({ observations: [turnover] });

test.each([
  ['2013-12-31', 0],
  ['2014-01-01', 1],
] as const)('turnoversOf(dataset, cell, %s) of what was published on 2014-01-01 gives %i', (vintage, count) => {
  expect(turnoversOf(dataset, turnover, vintage)).toHaveLength(count);
});
