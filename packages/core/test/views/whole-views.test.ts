import { describe } from 'vitest';
import { computeView, decodeViewSpec } from '../../src/index.ts';
import { testAgainstGolden } from '../support/golden.ts';
import { askedWorld } from '../support/make-dataset.ts';
import { richDataset } from '../support/rich-dataset.ts';
import { viewInLines } from '../support/view-in-lines.ts';

function viewOf(query: string): readonly string[] {
  const spec = decodeViewSpec(askedWorld, query.includes('years=') ? query : `${query}&years=2013-2016`);
  return viewInLines(computeView(richDataset, spec));
}

describe('computeView(dataset, spec) gives a whole view for each measure', () => {
  testAgainstGolden(
    'views/measures.txt',
    [
      'measure=import&partners=KAZ,KGZ',
      'measure=total-trade&partners=KAZ',
      'measure=trade-balance&partners=KAZ,KGZ',
      'measure=normalised-balance&partners=KAZ',
      'measure=coverage-ratio&partners=KAZ',
      'measure=trade-dependence&partners=KAZ',
      'measure=partner-dependence&partners=KAZ,KGZ',
      'measure=openness&partners=KAZ',
      'measure=trade-intensity&partners=KAZ,KGZ',
      'measure=hhi&partners=CA5',
      'measure=effective-number&partners=WLD',
      'indicator=partnership&economies=KAZ,UZB,TKM&years=2005-2024&chart=timeline',
    ],
    viewOf,
  );
});

describe('computeView(dataset, spec) gives a whole view for each transform and unit of money', () => {
  testAgainstGolden(
    'views/transforms.txt',
    [
      'measure=export&partners=KAZ,UZB&transform=share',
      'measure=export&partners=KAZ,UZB&transform=world-share',
      'measure=export&partners=KAZ,UZB&transform=growth',
      'measure=export&partners=KAZ,UZB&transform=index&index-year=2014',
      'measure=export&partners=KAZ,UZB&transform=rank',
      'measure=export&partners=KAZ,UZB&transform=contribution',
      'measure=export&partners=KAZ,UZB&transform=cagr',
      'measure=export&partners=KAZ,KGZ&transform=volatility',
      'measure=export&partners=KAZ&transform=break',
      'measure=export,import&partners=KAZ&money=cny',
      'measure=export&partners=KAZ&money=usd-constant',
      'measure=export&partners=KAZ,UZB&money=per-head',
      'measure=import&partners=KAZ&money=of-gdp',
    ],
    viewOf,
  );
});

describe('computeView(dataset, spec) gives a whole view for each way to read the records', () => {
  testAgainstGolden(
    'views/records.txt',
    [
      'measure=export&partners=KAZ,UZB,KGZ&events=1',
      'measure=export&partners=CA5&years=2013-2014',
      'measure=export,import&partners=KAZ,UZB&years=2015-2016&chart=diverging-column',
      'measure=export&partners=KAZ,UZB&years=2013-2014&record=partner',
      'measure=export,import&partners=UZB&years=2013-2014&record=both',
      'measure=export&partners=TJK,TKM&years=2013&record=both',
      'measure=export&partners=KAZ&years=2015-2016&record=reconciled&method=reporter',
      'measure=import&partners=KAZ&years=2015-2016&record=reconciled&method=partner',
      'measure=export&partners=KAZ&years=2015-2016&record=reconciled&method=mean',
      'measure=import&partners=KAZ&years=2015-2016&record=reconciled&method=fixed-factor&factor=1.1',
      'measure=export&partners=KAZ&years=2016&record=reconciled&method=reliability-weighted',
      'measure=export&partners=KAZ&years=2015-2016&vintage=latest',
      'measure=export&partners=KAZ&years=2013-2016&vintage=2015-06-01',
    ],
    viewOf,
  );
});
