import { describe, expect, it } from 'vitest';
import { computeView, type Dataset, decodeViewSpec, type View } from '../../../src/index.ts';
import type { ViewDescription } from '../../../src/model/index.ts';
import { askedWorld } from '../../support/make-dataset.ts';
import { datasetOfTrade } from '../../support/make-trade.ts';

/** The view of a query over 2013 to 2016, unless it names its years. */
function viewOf(dataset: Dataset, query: string): View {
  return computeView(dataset, decodeViewSpec(askedWorld, query.includes('years=') ? query : `${query}&years=2013-2016`));
}

function partOf(dataset: Dataset, query: string, part: keyof ViewDescription): readonly string[] {
  return viewOf(dataset, query).description[part].map(({ text }) => text);
}

describe('the summary of a view', () => {
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 5, 3, 6], import: [2, 3, 4, 2], mirrorOfExport: [3, 4, 2, 5], mirrorOfImport: [3, 3, 5, 2] },
      UZB: { export: [2, 2, 3, 8], import: [1, 1, 4, 9], mirrorOfExport: [1, 1, 1, 2] },
      KGZ: { export: [1, 0.5, 0.8, 2], import: [1, 1, 0.1, 2] },
      WLD: { export: [40, 50, 60, 80], import: [20, 25, 30, 40] },
    });
    it.each([
      [
        'of one series is its trend and its turns',
        'measure=export&partners=KAZ',
        [
          'China’s exports to Kazakhstan rose 50.0% between 2013 and 2016, 14.5% a year on average.',
          'Turning points of China’s exports to Kazakhstan: a peak of $5 billion in 2014 and a low of $3 billion in 2015.',
        ],
      ],
      ['of one year is its level', 'measure=export&partners=KAZ&years=2016', ['China’s exports to Kazakhstan: $6 billion in 2016.']],
      [
        'of several partners lists their figures, the largest first',
        'measure=export&partners=KAZ,UZB,KGZ',
        [
          'China’s exports to Kazakhstan, Uzbekistan and Kyrgyzstan, 2016: Uzbekistan $8 billion, Kazakhstan $6 billion and Kyrgyzstan $2 billion.',
        ],
      ],
      [
        'of ranks lists the first first',
        'measure=export&partners=KAZ,UZB,KGZ&transform=rank',
        ['Ranks in China’s exports to Kazakhstan, Uzbekistan and Kyrgyzstan, 2016: Uzbekistan 1st, Kazakhstan 2nd and Kyrgyzstan 3rd.'],
      ],
      [
        'of shares names what they are shares of',
        'measure=export&partners=KAZ,UZB,KGZ&transform=share',
        [
          'Shares in China’s exports to Kazakhstan, Uzbekistan and Kyrgyzstan, 2016: Uzbekistan 50.0%, Kazakhstan 37.5% and Kyrgyzstan 12.5%.',
        ],
      ],
      [
        'of growth says that it is growth',
        'measure=export&partners=KAZ,UZB,KGZ&transform=growth',
        [
          'The growth of China’s exports to Kazakhstan, Uzbekistan and Kyrgyzstan, 2016: Uzbekistan 167%, Kyrgyzstan 150% and Kazakhstan 100%.',
          'No data (no figure in our data): Kazakhstan, Uzbekistan and Kyrgyzstan in 2013.',
        ],
      ],
      [
        'of summaries states their years',
        'measure=export&partners=KAZ,UZB,KGZ&transform=cagr',
        [
          'The average yearly growth of China’s exports to Kazakhstan, Uzbekistan and Kyrgyzstan, 2013–2016: Uzbekistan 58.7%, Kyrgyzstan 26.0% and Kazakhstan 14.5%.',
        ],
      ],
      [
        'of two measures of one partner is the trend of both',
        'measure=export,import&partners=KAZ',
        [
          'China’s exports to Kazakhstan rose 50.0% between 2013 and 2016, 14.5% a year on average.',
          'China’s imports from Kazakhstan: $2 billion in 2016, the same as in 2013.',
        ],
      ],
      [
        'of both records of one partner is the trend of both',
        'measure=export&partners=KAZ&record=both',
        [
          'China’s exports to Kazakhstan (China’s figures) rose 50.0% between 2013 and 2016, 14.5% a year on average.',
          'China’s exports to Kazakhstan (Kazakhstan’s figures) rose 66.7% between 2013 and 2016, 18.6% a year on average.',
        ],
      ],
      [
        'of both records of several lists the first record',
        'measure=export&partners=KAZ,UZB&record=both',
        ['China’s exports to Kazakhstan and Uzbekistan, 2016: Uzbekistan $8 billion and Kazakhstan $6 billion.'],
      ],
      [
        'of one partner beside the world is the trend of both',
        'measure=export&partners=WLD,KAZ',
        [
          'China’s exports to the world rose 100% between 2013 and 2016, 26.0% a year on average.',
          'China’s exports to Kazakhstan rose 50.0% between 2013 and 2016, 14.5% a year on average.',
        ],
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(partOf(dataset, query, 'summary')).toEqual(sentence);
    });
  }
  it('of one series ends with what is absent: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2, 3, null] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'summary')).toEqual([
      'China’s exports to Kazakhstan rose 200% between 2013 and 2015, 73.2% a year on average.',
      'China’s exports to Kazakhstan rose in every year from 2014 to 2015.',
      'No data for China’s exports to Kazakhstan in 2016: no figure in our data.',
    ]);
  });
  {
    const dataset = datasetOfTrade({ KAZ: { export: [4, 1, 3, null] } });
    it.each([
      [
        'of one series without a turn that matters tells its extremes',
        'measure=export&partners=KAZ&years=2013-2014',
        [
          'China’s exports to Kazakhstan fell 75.0% between 2013 and 2014.',
          'China’s exports to Kazakhstan: highest in 2013 ($4 billion), lowest in 2014 ($1 billion).',
        ],
      ],
      [
        'of one series that turned and has a year without figure is three sentences',
        'measure=export&partners=KAZ',
        [
          'China’s exports to Kazakhstan fell 25.0% between 2013 and 2015, −13.4% a year on average.',
          'Turning points of China’s exports to Kazakhstan: a low of $1 billion in 2014.',
          'No data for China’s exports to Kazakhstan in 2016: no figure in our data.',
        ],
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(partOf(dataset, query, 'summary')).toEqual(sentence);
    });
  }
  it('of several says what is absent, by years: measure=export&partners=KAZ,UZB,KGZ', () => {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 4, 4, 4] },
      UZB: { export: [3, 3, null, 3] },
      KGZ: { export: [1, null, null, 2] },
    });
    expect(partOf(dataset, 'measure=export&partners=KAZ,UZB,KGZ', 'summary')).toEqual([
      'China’s exports to Kazakhstan, Uzbekistan and Kyrgyzstan, 2016: Kazakhstan $4 billion, Uzbekistan $3 billion and Kyrgyzstan $2 billion.',
      'No data (no figure in our data): Uzbekistan in 2015; Kyrgyzstan in 2014–2015.',
    ]);
  });
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 4, 4, 4], import: [1, 1, null, 1] },
      UZB: { export: [3, 3, null, 3], import: [1, 1, null, 1] },
      KGZ: { export: [1, null, null, 2], import: [1, 1, 1, 1] },
    });
    it.each([
      [
        'of several measures names what is absent by its label',
        'measure=export,import&partners=KAZ,UZB',
        [
          'China’s exports to Kazakhstan and Uzbekistan, 2016: Kazakhstan $4 billion and Uzbekistan $3 billion.',
          'No data (no figure in our data): Exports, Uzbekistan, Imports, Kazakhstan, Imports, Uzbekistan in 2015.',
        ],
      ],
      [
        'counts alike years of several together',
        'measure=import&partners=KAZ,UZB,KGZ',
        [
          'China’s imports from Kazakhstan, Uzbekistan and Kyrgyzstan, 2016: Kazakhstan $1 billion, Uzbekistan $1 billion and Kyrgyzstan $1 billion.',
          'No data (no figure in our data): Kazakhstan and Uzbekistan in 2015.',
        ],
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(partOf(dataset, query, 'summary')).toEqual(sentence);
    });
  }
  it('of both records names the record that is absent: measure=export&partners=KAZ,UZB&record=both', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [4, 4, 4, 4], mirrorOfExport: [4, 4, null, 4] }, UZB: { export: [1, 1, 1, 1] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ,UZB&record=both', 'summary')).toEqual([
      'China’s exports to Kazakhstan and Uzbekistan, 2016: Kazakhstan $4 billion and Uzbekistan $1 billion.',
      'No data (no figure in our data): Kazakhstan (Kazakhstan’s figures) in 2015; Uzbekistan (Uzbekistan’s figures) in 2013–2016.',
    ]);
  });
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [1, 1, 1, 7] },
      UZB: { export: [1, 1, 1, 6] },
      KGZ: { export: [1, 1, 1, 5] },
      TJK: { export: [1, 1, 1, 4] },
      TKM: { export: [1, 1, 1, 3] },
      RUS: { export: [1, 1, 1, 2] },
      TUR: { export: [1, 1, 1, 1] },
    });
    it.each([
      [
        'lists six and counts the rest',
        'measure=export&partners=TUR,KAZ,UZB,KGZ,TJK,TKM,RUS',
        [
          'China’s exports to seven partners, 2016: Kazakhstan $7 billion, Uzbekistan $6 billion, Kyrgyzstan $5 billion, Tajikistan $4 billion, Turkmenistan $3 billion, Russia $2 billion and one more below.',
        ],
      ],
      [
        'lists six whole',
        'measure=export&partners=KAZ,UZB,KGZ,TJK,TKM,RUS',
        [
          'China’s exports to six partners, 2016: Kazakhstan $7 billion, Uzbekistan $6 billion, Kyrgyzstan $5 billion, Tajikistan $4 billion, Turkmenistan $3 billion and Russia $2 billion.',
        ],
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(partOf(dataset, query, 'summary')).toEqual(sentence);
    });
  }
});
