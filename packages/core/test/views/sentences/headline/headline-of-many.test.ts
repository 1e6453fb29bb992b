import { describe, expect, it } from 'vitest';
import { computeView, type Dataset, decodeViewSpec, type View } from '../../../../src/index.ts';
import { askedWorld } from '../../../support/make-dataset.ts';
import { datasetOfTrade } from '../../../support/make-trade.ts';

/** The view of a query over 2013 to 2016, unless it names its years. */
function viewOf(dataset: Dataset, query: string): View {
  return computeView(dataset, decodeViewSpec(askedWorld, query.includes('years=') ? query : `${query}&years=2013-2016`));
}

function headlineOf(dataset: Dataset, query: string): string {
  return viewOf(dataset, query).headline.text;
}

describe('the headline of several lines', () => {
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 5, 3, 6], import: [2, 3, 4, 2], mirrorOfExport: [3, 4, 2, 5], mirrorOfImport: [3, 3, 5, 2] },
      UZB: { export: [2, 2, 3, 8], import: [1, 1, 4, 9], mirrorOfExport: [1, 1, 1, 2] },
      KGZ: { export: [1, 0.5, 0.8, 2], import: [1, 1, 0.1, 2] },
      WLD: { export: [40, 50, 60, 80], import: [20, 25, 30, 40] },
    });
    it.each([
      [
        'says to whom exports were largest',
        'measure=export&partners=KAZ,UZB,KGZ&years=2013-2014',
        'Of three economies, China exported most to Kazakhstan in 2014: $5bn',
      ],
      [
        'says from whom imports were largest',
        'measure=import&partners=KAZ,UZB,KGZ&years=2013-2014',
        'Of three economies, China imported most from Kazakhstan in 2014: $3bn',
      ],
      [
        'says with whom trade was largest',
        'measure=total-trade&partners=KAZ,UZB,KGZ&years=2013-2014',
        'Of three economies, China traded most with Kazakhstan in 2014: $8bn',
      ],
      [
        'says the amount in yuan',
        'measure=export&partners=KAZ,UZB,KGZ&money=cny&years=2013-2014',
        'Of three economies, China exported most to Kazakhstan in 2014: ¥35bn',
      ],
      [
        'says the amount at constant prices',
        'measure=import&partners=KAZ,UZB&money=usd-constant&years=2013-2014',
        'Of Kazakhstan and Uzbekistan, China imported most from Kazakhstan in 2014',
      ],
      [
        'says the amount a head',
        'measure=export&partners=KAZ,UZB,KGZ&money=per-head',
        'Of three economies, China exported most to Kazakhstan in 2016: $600 a head',
      ],
      [
        'speaks of ratios to the product as of what is highest',
        'measure=export&partners=KAZ,UZB,KGZ&money=of-gdp',
        'Exports to Uzbekistan relative to GDP: highest of three in 2016, at 16.0%',
      ],
      [
        'speaks of ratios to the world as of what is highest',
        'measure=export&partners=KAZ,UZB&transform=world-share',
        'Exports to Uzbekistan, share of all trade: higher of two in 2016, at 10.0%',
      ],
      [
        'speaks of an index as of what is highest',
        'measure=export&partners=KAZ,UZB&transform=index&index-year=2013',
        'Exports to Uzbekistan, index: higher of two in 2016, at 400',
      ],
      [
        'speaks of contributions as of what is highest',
        'measure=export&partners=KAZ,UZB&transform=contribution&years=2014-2016',
        'Exports to Uzbekistan, growth contribution: higher of two in 2016',
      ],
      [
        'speaks of coverage as of what is highest',
        'measure=coverage-ratio&partners=KAZ,UZB',
        'China’s export-import ratio with Kazakhstan was the higher of two in 2016',
      ],
      [
        'says with whom the balance is largest',
        'measure=trade-balance&partners=KAZ,UZB,KGZ',
        'China’s surplus with Kazakhstan was the largest of three in 2016: $4bn',
      ],
      ['says who ranks first', 'measure=export&partners=KAZ,UZB,KGZ&transform=rank', 'Exports to Uzbekistan, rank: 1st in 2016'],
      [
        'says whose share changed most',
        'measure=export&partners=KAZ,UZB,KGZ&transform=share',
        'Exports to Uzbekistan, share among partners: rose to 50.0% in 2016',
      ],
      [
        'says whose trade grew fastest in the last year',
        'measure=export&partners=KAZ,UZB,KGZ&transform=growth',
        'China’s exports to Uzbekistan grew fastest of three in 2016, by 167%',
      ],
      [
        'says that it is by the figures of the partners',
        'measure=export&partners=KAZ,UZB&record=partner',
        'Exports to Kazakhstan, by the partners’ figures: higher of two in 2016, at $5bn',
      ],
      [
        'says that it is reconciled from both records',
        'measure=export&partners=KAZ,UZB&record=reconciled',
        'Exports to Kazakhstan, reconciled from both sides: higher of two in 2016',
      ],
      [
        'says the highest of summaries',
        'measure=export&partners=KAZ,UZB,KGZ&transform=cagr',
        'Exports, average growth, 2013–2016: highest for Uzbekistan, 58.7%',
      ],
      [
        'says the highest volatility',
        'measure=export&partners=KAZ,UZB,KGZ&transform=volatility',
        'Exports, volatility, 2013–2016: highest for Kyrgyzstan, 0.83',
      ],
      [
        'does not compare the world with an economy',
        'measure=export&partners=WLD,KAZ',
        'China’s exports to the world rose 100% between 2013 and 2016, to $80bn',
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 4, 4, 4], import: [1, 1, 1, 3] },
      UZB: { export: [2, 2, 2, 3], import: [1, 1, 1, 2] },
    });
    it.each([
      [
        'says no deficit where there is none',
        'measure=trade-balance&partners=KAZ,UZB',
        'Surplus with Kazakhstan: the largest of two in 2016, level with Uzbekistan',
      ],
      [
        'says one growth for all where all are alike',
        'measure=export&partners=KAZ,UZB&transform=cagr&years=2013-2015',
        'Exports, average growth, 2013–2015: 0.0% for Kazakhstan and Uzbekistan',
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
  it('says whose trade fell least where all fell: measure=export&partners=KAZ,UZB&transform=growth&years=2014', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [4, 3] }, UZB: { export: [4, 2] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB&transform=growth&years=2014')).toBe(
      'China’s exports to Kazakhstan fell least of two in 2014, by 25.0%',
    );
  });
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [2, 2, 2, 2], import: [3, 3, 3, 5] },
      UZB: { export: [1, 1, 1, 1], import: [3, 3, 3, 2] },
    });
    it.each([
      [
        'says no surplus where there is none',
        'measure=trade-balance&partners=KAZ,UZB',
        'China’s deficit with Kazakhstan was the largest of two in 2016: $3bn',
      ],
      [
        'says who leads where nobody’s trade grew',
        'measure=export&partners=KAZ,UZB',
        'Of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2016: $2bn',
      ],
      [
        'says where shares stand that did not move',
        'measure=export&partners=KAZ,UZB&transform=share',
        'Exports to Kazakhstan, share among partners: higher of two in 2016, at 66.7%',
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 6, 7, 8.001], import: [1, 1, 1, 1], mirrorOfExport: [1, 1, 1, 4] },
      UZB: { export: [2, 3, 3.5, 8], import: [2, 2, 2, 1], mirrorOfExport: [1, 1, 1, 12] },
      KGZ: { export: [2, 3, 2, 4], import: [2, 2, 5, 7] },
      TJK: { export: [2, 1, 2, 4], import: [2, 3, 5, 7] },
    });
    it.each([
      [
        'of exports where two grew alike',
        'measure=export&partners=KAZ,UZB,KGZ,TJK&years=2013-2014',
        'Of four economies, China exported most to Kazakhstan in 2014: $6bn',
      ],
      [
        'of exports where another grew fastest',
        'measure=export&partners=KAZ,UZB,KGZ',
        'Exports to Kazakhstan: highest of three in 2016, at $8bn, level with Uzbekistan',
      ],
      [
        'of ratios',
        'measure=coverage-ratio&partners=KAZ,UZB',
        'Export-import ratio with Kazakhstan: higher of two in 2016, level with Uzbekistan',
      ],
      [
        'of growth',
        'measure=export&partners=KGZ,TJK&transform=growth&years=2016',
        'Exports to Kyrgyzstan: fastest growth of two in 2016, 100%, level with Tajikistan',
      ],
      [
        'of a fall',
        'measure=export&partners=KAZ,UZB&transform=growth&years=2014-2015',
        'Exports to Kazakhstan: fastest growth of two in 2015, 16.7%, level with Uzbekistan',
      ],
      [
        'of surpluses',
        'measure=trade-balance&partners=KAZ,UZB,KGZ,TJK',
        'Surplus with Kazakhstan: the largest of four in 2016, level with Uzbekistan',
      ],
      [
        'of ranks',
        'measure=import&partners=KAZ,UZB,KGZ,TJK&transform=rank',
        'Imports from Kyrgyzstan, rank: 1st in 2016, level with Tajikistan',
      ],
      [
        'of summaries',
        'measure=export&partners=KAZ,UZB,KGZ,TJK&transform=cagr',
        'Exports, average growth, 2013–2016: highest for Uzbekistan, 58.7%',
      ],
      [
        'of the differences of two records, by calling neither the largest',
        'measure=export&partners=KAZ,UZB&record=both',
        'China says it exported $8bn to Kazakhstan in 2016; Kazakhstan says $4bn',
      ],
    ])('says who is level by the digits printed, %s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
  it('says of nobody that they moved up most where two moved up alike: measure=export&partners=KAZ,UZB,KGZ&transform=rank&years=2013-2014', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [9, 1] }, UZB: { export: [1, 5] }, KGZ: { export: [2, 6] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB,KGZ&transform=rank&years=2013-2014')).toBe(
      'Exports to Kyrgyzstan, rank: 1st in 2014',
    );
  });
  it('says neither surplus nor deficit of balances that are even: measure=trade-balance&partners=KAZ,UZB', () => {
    const dataset = datasetOfTrade({
      KAZ: { export: [1, 1, 1, 1], import: [1, 1, 1, 1] },
      UZB: { export: [1, 1, 1, 1], import: [1, 1, 1, 1] },
    });
    expect(headlineOf(dataset, 'measure=trade-balance&partners=KAZ,UZB')).toBe(
      'Of Kazakhstan and Uzbekistan, China had neither surplus nor deficit in 2016',
    );
  });
  it('says who leads where another grew a hundred times: measure=export&partners=KAZ,UZB', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 5, 5, 5] }, UZB: { export: [0.01, 1, 1, 2] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB')).toBe(
      'Of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2016: $5bn',
    );
  });
  it('says who leads where another grew to twenty times: measure=export&partners=KAZ,UZB', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 5, 5, 5] }, UZB: { export: [0.1, 1, 1, 2] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB')).toBe(
      'Of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2016: $5bn',
    );
  });
  it('says who leads where not all have an earlier year: measure=export&partners=KAZ,UZB', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 5, 5, 5.2] }, UZB: { export: [null, null, null, 2] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB')).toBe(
      'Of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2016: $5.2bn',
    );
  });
  it('says who leads where growth rounds to nothing: measure=export&partners=KAZ,UZB', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 5, 5, 5.0001] }, UZB: { export: [2, 2, 2, 2] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB')).toBe(
      'Of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2016: $5bn',
    );
  });
  it('compares in the last year that two thirds of the lines have, and leaves out who lacks it: measure=export&partners=KAZ,UZB,KGZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 5, 5, 5] }, UZB: { export: [2, 2, 2, null] }, KGZ: { export: [1, 1, 1, 1] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB,KGZ')).toBe(
      'Of Kazakhstan and Kyrgyzstan, China exported most to Kazakhstan in 2016: $5bn',
    );
  });
  it('goes back to the year that both of two have: measure=export&partners=KAZ,UZB', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 5, 5, 6] }, UZB: { export: [2, 2, 2, null] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB')).toBe(
      'Of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2015: $5bn',
    );
  });
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [5, 5, 5, 5] },
      UZB: { export: [2, 2, 2, 2] },
      KGZ: { export: [1, 1, 1, 1] },
      TJK: { export: [1, 1, 1, 1] },
      RUS: { export: [9, 9, 9, 9] },
    });
    it.each([
      [
        'counts economies that are more than four and no group',
        'measure=export&partners=KAZ,UZB,KGZ,TJK,RUS',
        'Of five partners, China exported most to Russia in 2016: $9bn',
      ],
      ['names four', 'measure=export&partners=KAZ,UZB,KGZ,TJK', 'Of four economies, China exported most to Kazakhstan in 2016: $5bn'],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
  {
    const dataset = datasetOfTrade({ KAZ: { export: [4, 4, 4, 4] }, UZB: { export: [3, 3, 3, 3] }, KGZ: { export: [1, 1, 2, 2] } });
    it.each([
      [
        'says that nobody moved up where no rank changed',
        'measure=export&partners=KAZ,UZB,KGZ&transform=rank',
        'Exports to Kazakhstan, rank: 1st in 2016',
      ],
      [
        'says the share that changed most from its own first year',
        'measure=export&partners=KAZ,UZB,KGZ&transform=share',
        'Exports to Kyrgyzstan, share among partners: rose to 22.2% in 2016',
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
});
