import { describe, expect, it } from 'vitest';
import { computeView, type Dataset, decodeViewSpec, type TradeView } from '../../../../src/index.ts';
import { absenceSchema } from '../../../../src/model/index.ts';
import { speakerIn, type ToldOfTrade } from '../../../../src/views/sentences/headline/finding.ts';
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
  it('is a label of the balance where the sentence on exports and imports would be too long', () => {
    const dataset = datasetOfTrade({
      KAZ: { export: [6, 6, 6, 6], import: [2, 2, 2, 2], mirrorOfExport: [3, 4, 5, 5.25], mirrorOfImport: [3, 3, 2, 2] },
    });
    expect(headlineOf(dataset, 'measure=export,import&partners=KAZ&record=partner')).toBe(
      'Surplus with Kazakhstan, by Kazakhstan’s figures: $3.25bn in 2016',
    );
  });

  {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 5, 3, 6], import: [2, 3, 4, 2], mirrorOfExport: [3, 4, 2, 5], mirrorOfImport: [3, 3, 5, 2] },
      UZB: { export: [2, 2, 3, 8], import: [1, 1, 4, 9], mirrorOfExport: [1, 1, 1, 2] },
      KGZ: { export: [1, 0.5, 0.8, 2], import: [1, 1, 0.1, 2] },
      WLD: { export: [40, 50, 60, 80], import: [20, 25, 30, 40] },
    });
    it.each([
      [
        'says what each side says',
        'measure=export&partners=KAZ&record=both',
        'China says it exported $6bn to Kazakhstan in 2016; Kazakhstan says $5bn',
      ],
      [
        'says it of imports',
        'measure=import&partners=KAZ&record=both',
        'China says it imported $2bn from Kazakhstan in 2016; Kazakhstan says $2bn',
      ],
      [
        'says it of the pair whose records lie farthest apart in money',
        'measure=export&partners=KAZ,UZB&record=both',
        'China says it exported $8bn to Uzbekistan in 2016; Uzbekistan says $2bn',
      ],
      [
        'leaves out who lacks one of the two',
        'measure=export&partners=KAZ,UZB,KGZ&record=both',
        'China says it exported $8bn to Uzbekistan in 2016; Uzbekistan says $2bn',
      ],
      [
        'says of one side alone that both have no year',
        'measure=export&partners=KGZ&record=both',
        'No year has figures of both China and Kyrgyzstan: no figure in our data',
      ],
      [
        'says it of the earlier year that has both',
        'measure=import&partners=KAZ,UZB&record=both',
        'China says it imported $2bn from Kazakhstan in 2016; Kazakhstan says $2bn',
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
      'Only China recorded its trade with Kyrgyzstan',
    );
  });
  it('speaks of the last year that both have: measure=export&partners=KAZ&record=both', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2, 3, null], mirrorOfExport: [1, 1, 2, 4] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ&record=both')).toBe(
      'China says it exported $3bn to Kazakhstan in 2015; Kazakhstan says $2bn',
    );
  });
  it('says that no year has both: measure=export&partners=KAZ&record=both', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, null, null, null], mirrorOfExport: [null, 1, 1, 1] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ&record=both')).toBe(
      'No year has figures of both China and Kazakhstan: no figure in our data',
    );
  });
  it('says that no year has both where the partner alone records: measure=export&partners=KAZ&record=both', () => {
    const dataset = datasetOfTrade({ KAZ: { mirrorOfExport: [1, 1, 2, 4] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ&record=both')).toBe(
      'No year has figures of both China and Kazakhstan: no figure in our data',
    );
  });
  it('measures the distance whichever record is larger: measure=export&partners=KAZ,UZB&record=both', () => {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 4, 4, 4], mirrorOfExport: [4, 4, 4, 2] },
      UZB: { export: [9, 9, 9, 9], mirrorOfExport: [9, 9, 9, 10] },
    });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB&record=both')).toBe(
      'China says it exported $4bn to Kazakhstan in 2016; Kazakhstan says $2bn',
    );
  });
  it('speaks of the partner whose record is the larger: measure=export&partners=KAZ,UZB&record=both', () => {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 4, 4, 4], mirrorOfExport: [4, 4, 4, 3] },
      UZB: { export: [9, 9, 9, 9], mirrorOfExport: [9, 9, 9, 12] },
    });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB&record=both')).toBe(
      'China says it exported $9bn to Uzbekistan in 2016; Uzbekistan says $12bn',
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
        'China sold Kazakhstan $4bn more than it bought in 2016',
      ],
      [
        'says who bought more, and since when',
        'measure=export,import&partners=UZB',
        'China bought $1bn more from Uzbekistan than it sold in 2016',
      ],
      ['says it in yuan', 'measure=export,import&partners=KAZ&money=cny', 'China sold Kazakhstan ¥32bn more than it bought in 2016'],
      [
        'speaks of exports alone where the two are even',
        'measure=export,import&partners=KGZ',
        'China’s exports to Kyrgyzstan rose 300% between 2014 and 2016, to $2bn',
      ],
      [
        'speaks of exports alone in relation to the product',
        'measure=export,import&partners=KAZ&money=of-gdp',
        'China’s exports to Kazakhstan relative to Kazakhstan’s GDP was 6.0% in 2016',
      ],
      [
        'speaks of exports alone per head',
        'measure=export,import&partners=KAZ&money=per-head',
        'Exports to Kazakhstan per head: up 100% in 2016, to $600 a head',
      ],
      [
        'speaks of exports alone as growth',
        'measure=export,import&partners=KAZ&transform=growth',
        'China’s exports to Kazakhstan grew 100% in 2016',
      ],
      [
        'speaks of exports alone with several partners',
        'measure=export,import&partners=KAZ,UZB',
        'Uzbekistan overtook Kazakhstan in China’s exports in 2016',
      ],
      [
        'says it by the partner’s record',
        'measure=export,import&partners=KAZ&record=partner',
        'By Kazakhstan’s figures, China sold Kazakhstan $3bn more than it bought in 2016',
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
  it('counts a surplus from after the year without a figure: measure=export,import&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [2, 2, 2, 2], import: [1, 1, null, 1] } });
    expect(headlineOf(dataset, 'measure=export,import&partners=KAZ')).toBe('China sold Kazakhstan $1bn more than it bought in 2016');
  });
  it('counts a surplus of two years from after the discrepancy: measure=export,import&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [2, 2, 2, 2], import: [1, null, 1, 1] } });
    expect(headlineOf(dataset, 'measure=export,import&partners=KAZ')).toBe(
      'China sold Kazakhstan $1bn more than it bought in 2016, in surplus since 2015',
    );
  });
  it('ends a run at a year in which the two were even: measure=export,import&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [2, 1, 2, 2], import: [1, 1, 1, 1] } });
    expect(headlineOf(dataset, 'measure=export,import&partners=KAZ')).toBe(
      'China sold Kazakhstan $1bn more than it bought in 2016, in surplus since 2015',
    );
  });
  it('speaks of the last year that has both: measure=export,import&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [2, 2, 2, 2], import: [1, 1, 1, null] } });
    expect(headlineOf(dataset, 'measure=export,import&partners=KAZ')).toBe(
      'China sold Kazakhstan $1bn more than it bought in 2015, in surplus since 2013',
    );
  });
  it('speaks of exports alone where no year has both: measure=export,import&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [2, 2], import: [null, null, 1, 1] } });
    expect(headlineOf(dataset, 'measure=export,import&partners=KAZ')).toBe('China’s exports to Kazakhstan came to $2bn in 2014');
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
        'No figure for China’s exports to Kazakhstan and Uzbekistan, yearly growth',
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
        'leaves it to the subtitle',
        'measure=export&partners=KAZ',
        'China’s exports to Kazakhstan rose 300% between 2013 and 2016, to $4bn',
      ],
      [
        'leaves it to the subtitle of one year',
        'measure=export&partners=KAZ&years=2014',
        'China’s exports to Kazakhstan came to $2bn in 2014',
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
    const say = speakerIn(view, 'en');
    const spec = tradeSpecOf({ ...view.spec, measures: [...measures] });
    const finding = headlineOfGravity({ world: view, spec, series, language: 'en', say } as unknown as ToldOfTrade);
    return finding === null ? undefined : say.finding(finding).text;
  };

  it('is written where there is a fit', () => {
    expect(fitted('gravity-fitted', 'gravity-low', 'gravity-high')).toBe(
      'A gravity model puts China’s exports to Kazakhstan at $5bn in 2016',
    );
  });

  it('is left to others without one', () => {
    expect(fitted('gravity-low', 'gravity-high')).toBeUndefined();
  });
});
