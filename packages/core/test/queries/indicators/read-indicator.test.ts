import { describe, expect, it } from 'vitest';
import { readIndicator } from '../../../src/index.ts';
import { exampleDataset } from '../../support/example-dataset.ts';

const question = { indicator: 'NY.GDP.MKTP.CD', economy: 'KAZ', year: 2013, unit: 'usd' } as const;

describe('readIndicator(dataset, question) as of a date', () => {
  it('is after-vintage-date before the first release, and the value from that day on', () => {
    expect(readIndicator(exampleDataset, { ...question, vintage: '2014-05-31' })).toMatchObject({
      kind: 'absence',
      value: { missing: 'after-vintage-date', of: 'KAZ 2013' },
    });
    expect(readIndicator(exampleDataset, { ...question, vintage: '2014-06-01' })).toMatchObject({ kind: 'cell', value: 400 });
  });

  it('stays no-indicator for what no release has', () => {
    expect(readIndicator(exampleDataset, { ...question, year: 2012, vintage: '2014-05-31' }).value).toMatchObject({
      missing: 'no-indicator',
    });
  });
});
