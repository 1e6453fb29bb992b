import type { Dataset } from '../../src/index.ts';
import { indicatorValueSchema } from '../../src/model/index.ts';
import { makeDataset, makeObservation } from './make-dataset.ts';

const ofKazakhstan = { reporter: 'KAZ', partner: 'CHN', source: 'office', release: 'office/first' } as const;

/**
 * The invented dataset that the examples of doc blocks call `dataset`: China's exports to Kazakhstan of 20 dollars in 2012 and 30 in
 * 2013, its imports of 10 in 2013 (8 after a revision), Kazakhstan's record of the same 2013, and its gross domestic product.
 */
export const exampleDataset: Dataset = makeDataset({
  observations: [
    makeObservation({ period: 2012, value: 20 }),
    makeObservation({ period: 2013, value: 30, flags: ['rounded'] }),
    makeObservation({ period: 2013, flow: 'import', value: 10 }),
    makeObservation({ period: 2013, flow: 'import', value: 8, release: 'customs/revised' }),
    makeObservation({ ...ofKazakhstan, period: 2013, flow: 'import', value: 24 }),
    makeObservation({ ...ofKazakhstan, period: 2013, flow: 'export', value: 12 }),
  ],
  indicators: [
    indicatorValueSchema.parse({
      indicator: 'NY.GDP.MKTP.CD',
      economy: 'KAZ',
      period: '2013',
      value: 400,
      text: null,
      unit: 'current USD',
      status: 'printed',
      confidence: 'high',
      source: 'office',
      release: 'office/first',
      note: null,
    }),
  ],
});
