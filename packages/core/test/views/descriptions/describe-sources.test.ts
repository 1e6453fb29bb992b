import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec } from '../../../src/index.ts';
import { describeSources } from '../../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeTwoRecords } from '../../support/make-two-records.ts';

const query = 'measure=export&partners=KAZ&years=2010-2015&record=both';

describe('describeSources(views, language)', () => {
  it('reads from the receipts whose figures stand in which years, the earliest first', () => {
    const observations = [
      ...makeTwoRecords('CHN', 'KAZ', 30, 24, 2013),
      makeObservation({ period: 2010 }),
      makeObservation({ period: 2011 }),
    ];
    const dataset = makeDataset({ observations });
    expect(describeSources([computeView(dataset, decodeViewSpec(askedWorld, query))], 'en')).toBe('Sources: Customs for 2010–2011, 2013.');
  });

  it('names each year once, in whichever view it stands', () => {
    const dataset = makeDataset({ observations: [makeObservation({ period: 2010 }), makeObservation({ period: 2012, flow: 'import' })] });
    const views = ['export', 'import'].map((measure) =>
      computeView(dataset, decodeViewSpec(askedWorld, `measure=${measure}&partners=KAZ&years=2010-2012`)),
    );
    expect(describeSources(views, 'en')).toBe('Sources: Customs for 2010, 2012.');
  });

  it('is silent where no number has a cell', () => {
    const view = computeView(
      makeDataset({ observations: [makeObservation()] }),
      decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2013'),
    );
    expect(describeSources([{ ...view, series: [] as never }], 'en')).toBeNull();
  });
});
