import { describe, expect, it } from 'vitest';
import { computeView, type Dataset, decodeViewSpec, type TradeView } from '../../../../src/index.ts';
import { absenceSchema } from '../../../../src/model/index.ts';
import { headlineOfGravity } from '../../../../src/views/sentences/headline/headline-of-gravity.ts';
import { tradeSpecOf, tradeViewOf } from '../../../../src/workspace.ts';
import { askedWorld } from '../../../support/make-dataset.ts';
import { datasetOfTrade } from '../../../support/make-trade.ts';

/** The view of a query over 2013 to 2016, unless it names its years. */
function viewOf(dataset: Dataset, query: string): TradeView {
  return tradeViewOf(computeView(dataset, decodeViewSpec(askedWorld, query.includes('years=') ? query : `${query}&years=2013-2016`)));
}

function headlineOf(dataset: Dataset, query: string): string {
  return viewOf(dataset, query).headline.text;
}

describe('the headline of two records', () => {
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 5, 3, 6], import: [2, 3, 4, 2], mirrorOfExport: [3, 4, 2, 5], mirrorOfImport: [3, 3, 5, 2] },
      UZB: { export: [2, 2, 3, 8], import: [1, 1, 4, 9], mirrorOfExport: [1, 1, 1, 2] },
      KGZ: { export: [1, 0.5, 0.8, 2], import: [1, 1, 0.1, 2] },
      WLD: { export: [40, 50, 60, 80], import: [20, 25, 30, 40] },
    });
    it.each([
      [
        'says what each side recorded, and how many times as much',
        'measure=export&partners=KAZ&record=both',
        'China recorded $6 billion of exports to Kazakhstan in 2016, and Kazakhstan $5 billion of imports from China: a ratio of 1.20',
      ],
      [
        'says it of imports',
        'measure=import&partners=KAZ&record=both',
        'China recorded $2 billion of imports from Kazakhstan in 2016, and Kazakhstan $2 billion of exports to China: a ratio of 1.00',
      ],
      [
        'says it of the pair whose records lie farthest apart in money',
        'measure=export&partners=KAZ,UZB&record=both',
        'China recorded $8 billion of exports to Uzbekistan in 2016, and Uzbekistan $2 billion of imports from China: the largest difference of two, a ratio of 4.00',
      ],
      [
        'says who lacks one of the two',
        'measure=export&partners=KAZ,UZB,KGZ&record=both',
        'China recorded $8 billion of exports to Uzbekistan in 2016, and Uzbekistan $2 billion of imports from China: the largest difference of two, a ratio of 4.00; none can be told for Kyrgyzstan',
      ],
      [
        'says of one side alone that both have no year',
        'measure=export&partners=KGZ&record=both',
        'No year has figures of both China and Kyrgyzstan: no figure in these data',
      ],
      [
        'says it of the earlier year that has both',
        'measure=import&partners=KAZ,UZB&record=both',
        'China recorded $2 billion of imports from Kazakhstan in 2016, and Kazakhstan $2 billion of exports to China: a ratio of 1.00; none can be told for Uzbekistan',
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
  it('says that one side alone records the trade where the other is known not to report it', () => {
    const dataset = datasetOfTrade({ KGZ: { export: [1, 2, 3, 3] } });
    const absence = { reporter: 'KGZ', partner: null, from: 2010, to: 2020, reason: 'no-own-report', note: 'none', source: 'customs' };
    const absences = [absenceSchema.parse(absence)];
    expect(headlineOf({ ...dataset, absences }, 'measure=export&partners=KGZ&record=both')).toBe(
      'China alone records its trade with Kyrgyzstan: the economy has published no report of its own',
    );
  });
  it('speaks of the last year that both have: measure=export&partners=KAZ&record=both', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2, 3, null], mirrorOfExport: [1, 1, 2, 4] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ&record=both')).toBe(
      'China recorded $3 billion of exports to Kazakhstan in 2015, and Kazakhstan $2 billion of imports from China: a ratio of 1.50',
    );
  });
  it('says that no year has both: measure=export&partners=KAZ&record=both', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, null, null, null], mirrorOfExport: [null, 1, 1, 1] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ&record=both')).toBe(
      'No year has figures of both China and Kazakhstan: no figure in these data',
    );
  });
  it('says that no year has both where the partner alone records: measure=export&partners=KAZ&record=both', () => {
    const dataset = datasetOfTrade({ KAZ: { mirrorOfExport: [1, 1, 2, 4] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ&record=both')).toBe(
      'No year has figures of both China and Kazakhstan: no figure in these data',
    );
  });
  it('measures the distance whichever record is larger: measure=export&partners=KAZ,UZB&record=both', () => {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 4, 4, 4], mirrorOfExport: [4, 4, 4, 2] },
      UZB: { export: [9, 9, 9, 9], mirrorOfExport: [9, 9, 9, 10] },
    });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB&record=both')).toBe(
      'China recorded $4 billion of exports to Kazakhstan in 2016, and Kazakhstan $2 billion of imports from China: the largest difference of two, a ratio of 2.00',
    );
  });
  it('speaks of the partner whose record is the larger: measure=export&partners=KAZ,UZB&record=both', () => {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 4, 4, 4], mirrorOfExport: [4, 4, 4, 3] },
      UZB: { export: [9, 9, 9, 9], mirrorOfExport: [9, 9, 9, 12] },
    });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB&record=both')).toBe(
      'China recorded $9 billion of exports to Uzbekistan in 2016, and Uzbekistan $12 billion of imports from China: the largest difference of two, a ratio of 0.75',
    );
  });
});

describe('the headline of exports and imports', () => {
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 5, 3, 6], import: [2, 3, 4, 2], mirrorOfExport: [3, 4, 2, 5], mirrorOfImport: [3, 3, 5, 2] },
      UZB: { export: [2, 2, 3, 8], import: [1, 1, 4, 9], mirrorOfExport: [1, 1, 1, 2] },
      KGZ: { export: [1, 0.5, 0.8, 2], import: [1, 1, 0.1, 2] },
      WLD: { export: [40, 50, 60, 80], import: [20, 25, 30, 40] },
    });
    it.each([
      [
        'says who sold more, and that the surplus began anew',
        'measure=export,import&partners=KAZ',
        'China sold $4 billion more to Kazakhstan than it bought in 2016',
      ],
      [
        'says who bought more, and since when',
        'measure=export,import&partners=UZB',
        'China bought $1 billion more from Uzbekistan than it sold in 2016, and has run a deficit every year since 2015',
      ],
      [
        'says it in yuan',
        'measure=export,import&partners=KAZ&money=cny',
        'China sold ¥32 billion more to Kazakhstan than it bought in 2016',
      ],
      [
        'speaks of exports alone where the two are even',
        'measure=export,import&partners=KGZ',
        'China’s exports to Kyrgyzstan fell to $500 million in 2014 before climbing to $2 billion in 2016',
      ],
      [
        'speaks of exports alone in relation to the product',
        'measure=export,import&partners=KAZ&money=of-gdp',
        'China’s exports to Kazakhstan relative to Kazakhstan’s gross domestic product stood at 6.0% in 2016, up from 4.0% in 2013, after a low of 3.0% in 2015',
      ],
      [
        'speaks of exports alone per head',
        'measure=export,import&partners=KAZ&money=per-head',
        'China’s exports to Kazakhstan per head of Kazakhstan’s population fell to $300 a head in 2015 before climbing to $600 a head in 2016',
      ],
      [
        'speaks of exports alone as growth',
        'measure=export,import&partners=KAZ&transform=growth',
        'China’s exports to Kazakhstan grew 100% in 2016',
      ],
      [
        'speaks of exports alone with several partners',
        'measure=export,import&partners=KAZ,UZB',
        'Of Kazakhstan and Uzbekistan, China exported most to Uzbekistan in 2016: $8 billion; exports to Uzbekistan also grew fastest since 2013, by 300%',
      ],
      [
        'says it by the partner’s record',
        'measure=export,import&partners=KAZ&record=partner',
        'By Kazakhstan’s record, China sold $3 billion more to Kazakhstan than it bought in 2016',
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
  it('counts a surplus from after the year without a figure: measure=export,import&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [2, 2, 2, 2], import: [1, 1, null, 1] } });
    expect(headlineOf(dataset, 'measure=export,import&partners=KAZ')).toBe(
      'China sold $1 billion more to Kazakhstan than it bought in 2016',
    );
  });
  it('counts a surplus of two years from after the discrepancy: measure=export,import&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [2, 2, 2, 2], import: [1, null, 1, 1] } });
    expect(headlineOf(dataset, 'measure=export,import&partners=KAZ')).toBe(
      'China sold $1 billion more to Kazakhstan than it bought in 2016, and has run a surplus every year since 2015',
    );
  });
  it('ends a run at a year in which the two were even: measure=export,import&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [2, 1, 2, 2], import: [1, 1, 1, 1] } });
    expect(headlineOf(dataset, 'measure=export,import&partners=KAZ')).toBe(
      'China sold $1 billion more to Kazakhstan than it bought in 2016, and has run a surplus every year since 2015',
    );
  });
  it('speaks of the last year that has both: measure=export,import&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [2, 2, 2, 2], import: [1, 1, 1, null] } });
    expect(headlineOf(dataset, 'measure=export,import&partners=KAZ')).toBe(
      'China sold $1 billion more to Kazakhstan than it bought in 2015, and has run a surplus every year since 2013',
    );
  });
  it('speaks of exports alone where no year has both: measure=export,import&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [2, 2], import: [null, null, 1, 1] } });
    expect(headlineOf(dataset, 'measure=export,import&partners=KAZ')).toBe('China’s exports to Kazakhstan came to $2 billion in 2014');
  });
});

describe('the headline of no figure at all', () => {
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 4, 4, 4] },
      UZB: { export: [4, 4, 4, 4] },
      KGZ: { export: [4, 4, 4, 4] },
      TJK: { export: [4, 4, 4, 4] },
    });
    it.each([
      [
        'names the one member for want of which there is no total',
        'measure=export&partners=CA5',
        'No total for China’s exports to Central Asia without a figure from Turkmenistan',
      ],
      [
        'names it whatever else is listed',
        'measure=export&partners=CA5,TKM',
        'No figure for China’s exports to Central Asia and Turkmenistan in these years',
      ],
      [
        'says what of several series is asked',
        'measure=export&partners=KAZ,UZB&years=2013&transform=growth',
        'No figure for China’s exports to Kazakhstan and Uzbekistan, growth on the year before: no figure in these data',
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 4, 4, 4] },
      KGZ: { export: [4, 4, 4, 4] },
      TJK: { export: [4, 4, 4, 4], import: [1, 1, 1, 1] },
    });
    it.each([])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
});

describe('the headline of figures that were read in the paper', () => {
  {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2, 3, 4], import: [1, 1, 1, 1] } }, { status: 'from-the-paper' });
    it.each([
      [
        'says so, and of which years',
        'measure=export&partners=KAZ',
        'China’s exports to Kazakhstan rose 300% between 2013 and 2016, to $4 billion (as the paper prints it for 2013, 2016)',
      ],
      [
        'says so of one year',
        'measure=export&partners=KAZ&years=2014',
        'China’s exports to Kazakhstan came to $2 billion in 2014 (as the paper prints it for 2014)',
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
});

describe('the headline of what a gravity model fits', () => {
  const view = viewOf(datasetOfTrade({ KAZ: { export: [2, 3, 4, 5] } }), 'measure=export&partners=KAZ');
  const fitted = (...measures: readonly ('gravity-fitted' | 'gravity-low' | 'gravity-high')[]): string | undefined => {
    const series = measures.flatMap((measure) => view.series.map((one) => ({ ...one, measure })));
    return headlineOfGravity(view, tradeSpecOf({ ...view.spec, measures: [...measures] }), series, 'en')?.text;
  };

  it('is written where its range is there too', () => {
    expect(fitted('gravity-fitted', 'gravity-low', 'gravity-high')).toBe(
      'A gravity model fits $5 billion to China’s exports to Kazakhstan in 2016; four fifths of flows of that size lie between $5 billion and $5 billion',
    );
  });

  it('is left to others without the fit, or without either end of the range', () => {
    expect(fitted('gravity-low', 'gravity-high')).toBeUndefined();
    expect(fitted('gravity-fitted', 'gravity-high')).toBeUndefined();
    expect(fitted('gravity-fitted', 'gravity-low')).toBeUndefined();
  });
});
