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
        'says to whom exports were largest, and whose grew fastest',
        'measure=export&partners=KAZ,UZB,KGZ',
        'Of Kazakhstan, Uzbekistan and Kyrgyzstan, China exported most to Uzbekistan in 2016: $8 billion; exports to Uzbekistan also grew fastest since 2013, by 300%',
      ],
      [
        'says from whom imports were largest',
        'measure=import&partners=KAZ,UZB,KGZ',
        'Of Kazakhstan, Uzbekistan and Kyrgyzstan, China imported most from Uzbekistan in 2016: $9 billion; imports from Uzbekistan also grew fastest since 2013, by 800%',
      ],
      [
        'says with whom trade was largest',
        'measure=total-trade&partners=KAZ,UZB,KGZ',
        'Of Kazakhstan, Uzbekistan and Kyrgyzstan, China traded most with Uzbekistan in 2016: $17 billion; trade with Uzbekistan also grew fastest since 2013, by 467%',
      ],
      [
        'says the money unit of yuan',
        'measure=export&partners=KAZ,UZB,KGZ&money=cny',
        'Of Kazakhstan, Uzbekistan and Kyrgyzstan, in yuan, China exported most to Uzbekistan in 2016: ¥64 billion; exports to Uzbekistan also grew fastest since 2013, by 392%',
      ],
      [
        'says the money unit of constant prices',
        'measure=import&partners=KAZ,UZB&money=usd-constant',
        'Of Kazakhstan and Uzbekistan, at constant prices, China imported most from Uzbekistan in 2016: $11.3 billion (2023 prices); imports from Uzbekistan also grew fastest since 2013, by 800%',
      ],
      [
        'says that it is per head',
        'measure=export&partners=KAZ,UZB,KGZ&money=per-head',
        'Of Kazakhstan, Uzbekistan and Kyrgyzstan, per head of the partner’s population, China exported most to Kazakhstan in 2016: $600 a head; exports to Uzbekistan grew fastest since 2013, by 300%',
      ],
      [
        'speaks of ratios to the product as of what is highest',
        'measure=export&partners=KAZ,UZB,KGZ&money=of-gdp',
        'China’s exports to Uzbekistan relative to Uzbekistan’s gross domestic product were the highest of Kazakhstan, Uzbekistan and Kyrgyzstan in 2016, at 16.0%',
      ],
      [
        'speaks of ratios to the world as of what is highest',
        'measure=export&partners=KAZ,UZB&transform=world-share',
        'The share of China’s exports to Uzbekistan in China’s exports to the world was the highest of Kazakhstan and Uzbekistan in 2016, at 10.0%',
      ],
      [
        'speaks of an index as of what is highest',
        'measure=export&partners=KAZ,UZB&transform=index&index-year=2013',
        'The index of China’s exports to Uzbekistan (2013 = 100) was the highest of Kazakhstan and Uzbekistan in 2016, at 400',
      ],
      [
        'speaks of contributions as of what is highest',
        'measure=export&partners=KAZ,UZB&transform=contribution&years=2014-2016',
        'Uzbekistan’s contribution to the growth of China’s exports to Kazakhstan and Uzbekistan was the highest of Kazakhstan and Uzbekistan in 2016, at 83.3 percentage points',
      ],
      [
        'speaks of coverage as of what is highest',
        'measure=coverage-ratio&partners=KAZ,UZB',
        'The ratio of China’s exports to its imports in trade with Kazakhstan was the highest of Kazakhstan and Uzbekistan in 2016, at 3.00',
      ],
      [
        'says with whom the surplus is largest and with whom the deficit',
        'measure=trade-balance&partners=KAZ,UZB,KGZ',
        'Of Kazakhstan, Uzbekistan and Kyrgyzstan, China had its largest surplus with Kazakhstan, $4 billion, and its largest deficit with Uzbekistan, $1 billion in 2016',
      ],
      [
        'says who ranks first, and who moved up most',
        'measure=export&partners=KAZ,UZB,KGZ&transform=rank',
        'In China’s exports to Kazakhstan, Uzbekistan and Kyrgyzstan, Uzbekistan ranked 1st in 2016; Uzbekistan moved up most, from 2nd in 2013 to 1st',
      ],
      [
        'says whose share fell most and whose rose most',
        'measure=export&partners=KAZ,UZB,KGZ&transform=share',
        'From 2013 to 2016 Kazakhstan’s share in China’s exports to Kazakhstan, Uzbekistan and Kyrgyzstan fell from 57.1% to 37.5%, while Uzbekistan’s rose from 28.6% to 50.0%',
      ],
      [
        'says whose trade grew fastest in the last year',
        'measure=export&partners=KAZ,UZB,KGZ&transform=growth',
        'Of Kazakhstan, Uzbekistan and Kyrgyzstan, China’s exports to Uzbekistan grew fastest in 2016, by 167%',
      ],
      [
        'says that it is by the records of the partners',
        'measure=export&partners=KAZ,UZB&record=partner',
        'By the partners’ records, of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2016: $5 billion; exports to Uzbekistan grew fastest since 2013, by 100%',
      ],
      [
        'says that it is reconciled from both records',
        'measure=export&partners=KAZ,UZB&record=reconciled',
        'Reconciled from both records, of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2016: $5.36 billion; exports to Uzbekistan grew fastest since 2013, by 236%',
      ],
      [
        'says the lowest and the highest of summaries',
        'measure=export&partners=KAZ,UZB,KGZ&transform=cagr',
        'The average yearly growth of China’s exports to Kazakhstan, Uzbekistan and Kyrgyzstan, 2013–2016: lowest for Kazakhstan (14.5%), highest for Uzbekistan (58.7%)',
      ],
      [
        'says the lowest and the highest volatility',
        'measure=export&partners=KAZ,UZB,KGZ&transform=volatility',
        'The volatility of China’s exports to Kazakhstan, Uzbekistan and Kyrgyzstan, 2013–2016: lowest for Uzbekistan (0.49), highest for Kyrgyzstan (0.83)',
      ],
      [
        'does not compare the world with an economy',
        'measure=export&partners=WLD,KAZ',
        'China’s exports to the world rose 100% between 2013 and 2016, to $80 billion',
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
        'Of Kazakhstan and Uzbekistan, China had its largest surplus with Kazakhstan, $1 billion, level with Uzbekistan in 2016',
      ],
      [
        'says one growth for all where all are alike',
        'measure=export&partners=KAZ,UZB&transform=cagr&years=2013-2015',
        'The average yearly growth of China’s exports to Kazakhstan and Uzbekistan, 2013–2015: 0.0% for Kazakhstan and Uzbekistan',
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
  it('says whose trade fell least where all fell: measure=export&partners=KAZ,UZB&transform=growth&years=2014', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [4, 3] }, UZB: { export: [4, 2] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB&transform=growth&years=2014')).toBe(
      'Of Kazakhstan and Uzbekistan, China’s exports to Kazakhstan fell least in 2014, by 25.0%',
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
        'Of Kazakhstan and Uzbekistan, China had its largest deficit with Kazakhstan, $3 billion in 2016',
      ],
      [
        'says no rise where nobody’s trade grew',
        'measure=export&partners=KAZ,UZB',
        'Of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2016: $2 billion',
      ],
      [
        'says where shares stand that did not move',
        'measure=export&partners=KAZ,UZB&transform=share',
        'Kazakhstan’s share in China’s exports to Kazakhstan and Uzbekistan was the highest of Kazakhstan and Uzbekistan in 2016, at 66.7%',
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
        'of exports, and of nobody that they grew fastest where two grew alike',
        'measure=export&partners=KAZ,UZB,KGZ,TJK&years=2013-2014',
        'Of Kazakhstan, Uzbekistan, Kyrgyzstan and Tajikistan, China exported most to Kazakhstan in 2014: $6 billion',
      ],
      [
        'of exports, with the one that grew fastest',
        'measure=export&partners=KAZ,UZB,KGZ',
        'Of Kazakhstan, Uzbekistan and Kyrgyzstan, China exported most to Kazakhstan in 2016: $8 billion, level with Uzbekistan; exports to Uzbekistan grew fastest since 2013, by 300%',
      ],
      [
        'of ratios',
        'measure=coverage-ratio&partners=KAZ,UZB',
        'The ratio of China’s exports to its imports in trade with Kazakhstan was the highest of Kazakhstan and Uzbekistan in 2016, at 8.00, level with Uzbekistan',
      ],
      [
        'of growth',
        'measure=export&partners=KGZ,TJK&transform=growth&years=2016',
        'Of Kyrgyzstan and Tajikistan, China’s exports to Kyrgyzstan grew fastest in 2016, by 100%, level with Tajikistan',
      ],
      [
        'of a fall',
        'measure=export&partners=KAZ,UZB&transform=growth&years=2014-2015',
        'Of Kazakhstan and Uzbekistan, China’s exports to Kazakhstan grew fastest in 2015, by 16.7%, level with Uzbekistan',
      ],
      [
        'of surpluses and of deficits',
        'measure=trade-balance&partners=KAZ,UZB,KGZ,TJK',
        'Of Kazakhstan, Uzbekistan, Kyrgyzstan and Tajikistan, China had its largest surplus with Kazakhstan, $7 billion, level with Uzbekistan, and its largest deficit with Kyrgyzstan, $3 billion, level with Tajikistan in 2016',
      ],
      [
        'of ranks',
        'measure=import&partners=KAZ,UZB,KGZ,TJK&transform=rank',
        'In China’s imports from Kazakhstan, Uzbekistan, Kyrgyzstan and Tajikistan, Kyrgyzstan ranked 1st in 2016, level with Tajikistan; Kazakhstan moved up most, from 4th in 2013 to 3rd',
      ],
      [
        'of summaries, the lowest and the highest alike',
        'measure=export&partners=KAZ,UZB,KGZ,TJK&transform=cagr',
        'The average yearly growth of China’s exports to Kazakhstan, Uzbekistan, Kyrgyzstan and Tajikistan, 2013–2016: lowest for Kazakhstan, Kyrgyzstan and Tajikistan (26.0%), highest for Uzbekistan (58.7%)',
      ],
      [
        'of the differences of two records, by calling neither the largest',
        'measure=export&partners=KAZ,UZB&record=both',
        'China recorded $8 billion of exports to Kazakhstan in 2016, and Kazakhstan $4 billion of imports from China: a ratio of 2.00',
      ],
    ])('says who is level by the digits printed, %s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
  it('says of nobody that they moved up most where two moved up alike: measure=export&partners=KAZ,UZB,KGZ&transform=rank&years=2013-2014', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [9, 1] }, UZB: { export: [1, 5] }, KGZ: { export: [2, 6] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB,KGZ&transform=rank&years=2013-2014')).toBe(
      'In China’s exports to Kazakhstan, Uzbekistan and Kyrgyzstan, Kyrgyzstan ranked 1st in 2014',
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
  it('says growth beyond a hundred times by both levels: measure=export&partners=KAZ,UZB', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 5, 5, 5] }, UZB: { export: [0.01, 1, 1, 2] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB')).toBe(
      'Of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2016: $5 billion; exports to Uzbekistan grew fastest, from $10 million in 2013 to $2 billion',
    );
  });
  it('says growth to twenty times as a multiple: measure=export&partners=KAZ,UZB', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 5, 5, 5] }, UZB: { export: [0.1, 1, 1, 2] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB')).toBe(
      'Of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2016: $5 billion; exports to Uzbekistan grew fastest since 2013, 20-fold',
    );
  });
  it('says nothing of growth where not all have an earlier year: measure=export&partners=KAZ,UZB', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 5, 5, 5.2] }, UZB: { export: [null, null, null, 2] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB')).toBe(
      'Of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2016: $5.2 billion',
    );
  });
  it('says nothing of growth that rounds to nothing: measure=export&partners=KAZ,UZB', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 5, 5, 5.0001] }, UZB: { export: [2, 2, 2, 2] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB')).toBe(
      'Of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2016: $5 billion',
    );
  });
  it('compares in the last year that two thirds of the lines have, and says who lacks it: measure=export&partners=KAZ,UZB,KGZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 5, 5, 5] }, UZB: { export: [2, 2, 2, null] }, KGZ: { export: [1, 1, 1, 1] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB,KGZ')).toBe(
      'Of Kazakhstan and Kyrgyzstan, China exported most to Kazakhstan in 2016: $5 billion; no figure for Uzbekistan in 2016',
    );
  });
  it('goes back to the year that both of two have: measure=export&partners=KAZ,UZB', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 5, 5, 6] }, UZB: { export: [2, 2, 2, null] } });
    expect(headlineOf(dataset, 'measure=export&partners=KAZ,UZB')).toBe(
      'Of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2015: $5 billion',
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
        'Of five partners, China exported most to Russia in 2016: $9 billion',
      ],
      [
        'names four',
        'measure=export&partners=KAZ,UZB,KGZ,TJK',
        'Of Kazakhstan, Uzbekistan, Kyrgyzstan and Tajikistan, China exported most to Kazakhstan in 2016: $5 billion',
      ],
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
        'In China’s exports to Kazakhstan, Uzbekistan and Kyrgyzstan, Kazakhstan ranked 1st in 2016',
      ],
      [
        'says the share that rose from its own first year',
        'measure=export&partners=KAZ,UZB,KGZ&transform=share',
        'From 2013 to 2016 Kazakhstan’s share in China’s exports to Kazakhstan, Uzbekistan and Kyrgyzstan fell from 50.0% to 44.4%, while Kyrgyzstan’s rose from 12.5% to 22.2%',
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(headlineOf(dataset, query)).toBe(sentence);
    });
  }
});
