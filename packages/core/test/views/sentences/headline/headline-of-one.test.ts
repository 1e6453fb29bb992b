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

describe('the headline of one line', () => {
  {
    const dataset = datasetOfTrade({ KAZ: { export: [10, 9, 9.5, 12] } });
    it.each([
      [
        'tells a climb from a low that took a tenth of the first level',
        'measure=export&partners=KAZ',
        'China’s exports to Kazakhstan rose 33.3% between 2014 and 2016, to $12bn',
      ],
      [
        'tells a rise from the low where the years begin with it',
        'measure=export&partners=KAZ&years=2014-2016',
        'China’s exports to Kazakhstan rose 33.3% between 2014 and 2016, to $12bn',
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
  it('tells a rise from the last turn, though that lay less than a tenth below the beginning: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [10, 9.01, 9.5, 12] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ')).toBe(
      'China’s exports to Kazakhstan rose 33.2% between 2014 and 2016, to $12bn',
    );
  });
  it('tells a climb to no more than the beginning from its low: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [10, 8, 9, 10] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ')).toBe(
      'China’s exports to Kazakhstan rose 25.0% between 2014 and 2016, to $10bn',
    );
  });
  it('tells from its low one that ended below its beginning: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [10, 8, 9, 9.5] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ')).toBe(
      'China’s exports to Kazakhstan rose 18.8% between 2014 and 2016, to $9.5bn',
    );
  });
  it('says growth of less than ten times in per cent: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2, 3, 9.99] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ')).toBe(
      'China’s exports to Kazakhstan rose 899% between 2013 and 2016, to $9.99bn',
    );
  });
  it('says growth to ten times as a multiple: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2, 3, 10] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ')).toBe(
      'China’s exports to Kazakhstan rose 10-fold between 2013 and 2016, to $10bn',
    );
  });
  it('says growth by a hundred times the first level as a multiple still: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2, 3, 101] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ')).toBe(
      'China’s exports to Kazakhstan rose 101-fold between 2013 and 2016, to $101bn',
    );
  });
  it('says growth beyond a hundred times by both levels: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2, 3, 102] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ')).toBe(
      'China’s exports to Kazakhstan rose from $1bn in 2013 to $102bn in 2016',
    );
  });
  it('tells a fall from a high between two ends that print alike: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 7, 6, 5.0001] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ')).toBe(
      'China’s exports to Kazakhstan fell 28.6% between 2014 and 2016, to $5bn',
    );
  });
  it('says the level alone where one year has a figure: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [null, null, null, 5] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ')).toBe('China’s exports to Kazakhstan came to $5bn in 2016');
  });
  {
    const dataset = datasetOfTrade({ KAZ: { export: [4, 5, 3, 6] } });
    it.each([
      [
        'speaks of the growth of the last year',
        'measure=export&partners=KAZ&transform=growth',
        'China’s exports to Kazakhstan grew 100% in 2016',
      ],
      [
        'speaks of one year of growth',
        'measure=export&partners=KAZ&transform=growth&years=2014',
        'China’s exports to Kazakhstan grew 25.0% in 2014',
      ],
      [
        'says a fall without a sign',
        'measure=export&partners=KAZ&transform=growth&years=2015',
        'China’s exports to Kazakhstan fell 40.0% in 2015',
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
  it('says of growth that rounds to nothing that it hardly changed: measure=export&partners=KAZ&transform=growth', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [4, 5, 6, 6.0001] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ&transform=growth')).toBe(
      'China’s exports to Kazakhstan hardly changed in 2016',
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
        'speaks of an index as of a level',
        'measure=export&partners=UZB&transform=index&index-year=2013',
        'Exports to Uzbekistan, index: up 300%, 2013–2016, to 400',
      ],
      [
        'tells an index from its low',
        'measure=export&partners=KAZ&transform=index&index-year=2013',
        'The index of China’s exports to Kazakhstan (2013 = 100) rose 100% in 2016',
      ],
      [
        'says of a share in the world where it stood and that it went down',
        'measure=export&partners=KAZ&transform=world-share',
        'Exports to Kazakhstan, share of all trade: 7.5% in 2016',
      ],
      [
        'says of a share in the world that it went up',
        'measure=export&partners=UZB&transform=world-share',
        'Exports to Uzbekistan, share of all trade: 10.0% in 2016',
      ],
      [
        'says of a ratio to the product where it stood',
        'measure=export&partners=UZB&money=of-gdp',
        'China’s exports to Uzbekistan relative to Uzbekistan’s GDP was 16.0% in 2016',
      ],
      [
        'says of the growth of a balance where it stood, for a balance does not grow',
        'measure=trade-balance&partners=UZB&transform=growth',
        'The growth of China’s trade balance with Uzbekistan was 0.0% in 2014',
      ],
      [
        'says a balance as a deficit',
        'measure=trade-balance&partners=UZB',
        'China’s trade balance with Uzbekistan was a deficit of $1bn in 2016',
      ],
      [
        'says a balance as a surplus',
        'measure=trade-balance&partners=KAZ',
        'China’s trade balance with Kazakhstan was a surplus of $4bn in 2016',
      ],
      [
        'says of a balance of nothing that it was even',
        'measure=trade-balance&partners=KGZ',
        'China’s trade balance with Kyrgyzstan was $0 in 2016',
      ],
      [
        'says of a balance per head where it stood',
        'measure=trade-balance&partners=UZB&money=per-head',
        'Trade balance with Uzbekistan per head: −$50 a head in 2016',
      ],
      [
        'says of the balance by trade where it stood',
        'measure=normalised-balance&partners=UZB',
        'China’s normalised balance with Uzbekistan was −0.06 in 2016',
      ],
      [
        'says of the coverage of imports where it stood',
        'measure=coverage-ratio&partners=UZB',
        'China’s export-import ratio with Uzbekistan was 0.89 in 2016',
      ],
      [
        'says the level in yuan',
        'measure=export&partners=UZB&money=cny',
        'China’s exports to Uzbekistan in yuan rose 392% between 2013 and 2016, to ¥64bn',
      ],
      [
        'says the level at constant prices',
        'measure=export&partners=UZB&money=usd-constant',
        'China’s exports to Uzbekistan at constant prices rose 300% between 2013 and 2016',
      ],
      [
        'says the level per head',
        'measure=export&partners=UZB&money=per-head',
        'Exports to Uzbekistan per head: up 300%, 2013–2016, to $400 a head',
      ],
      [
        'says whose record it is where it is the partner’s',
        'measure=export&partners=KAZ&record=partner',
        'By Kazakhstan’s figures, China’s exports to Kazakhstan rose 150% in 2016',
      ],
      [
        'says whose record it tells of where both are drawn',
        'measure=export&partners=KAZ&record=both&transform=growth',
        'By China’s figures, China’s exports to Kazakhstan grew 100% in 2016',
      ],
      [
        'says that it is reconciled',
        'measure=export&partners=KAZ&record=reconciled',
        'Reconciled from both sides, China’s exports to Kazakhstan rose 119% in 2016',
      ],
      [
        'says the average yearly growth over the years',
        'measure=export&partners=KAZ&transform=cagr',
        'The average yearly growth of China’s exports to Kazakhstan, 2013–2016: 14.5%',
      ],
      [
        'says the volatility over the years',
        'measure=export&partners=KAZ&transform=volatility',
        'The volatility of China’s exports to Kazakhstan, 2013–2016: 0.61',
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
  it('says of a share that ended as it began where it stood, and no more: measure=export&partners=KAZ&transform=world-share', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [2, 2, 2, 2] }, WLD: { export: [4, 4, 4, 4] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ&transform=world-share')).toBe(
      'Exports to Kazakhstan, share of all trade: 50.0% in 2016',
    );
  });
  it('says no move of a share that prints alike at both ends: measure=export&partners=KAZ&transform=world-share', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [2, 2, 2, 2.0001] }, WLD: { export: [4, 4, 4, 4] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ&transform=world-share')).toBe(
      'Exports to Kazakhstan, share of all trade: 50.0% in 2016',
    );
  });
});
