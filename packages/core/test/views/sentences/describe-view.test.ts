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

describe('the level of each series in words', () => {
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 5, 3, 6], import: [2, 3, 4, 2], mirrorOfExport: [3, 4, 2, 5], mirrorOfImport: [3, 3, 5, 2] },
      UZB: { export: [2, 2, 3, 8], import: [1, 1, 4, 9], mirrorOfExport: [1, 1, 1, 2] },
      KGZ: { export: [1, 0.5, 0.8, 2], import: [1, 1, 0.1, 2] },
      WLD: { export: [40, 50, 60, 80], import: [20, 25, 30, 40] },
    });
    it.each([
      [
        'tells each series at its last year',
        'measure=export&partners=KAZ,UZB',
        ['China’s exports to Kazakhstan: $6 billion in 2016.', 'China’s exports to Uzbekistan: $8 billion in 2016.'],
      ],
      [
        'tells a balance as a surplus, a deficit, or nothing',
        'measure=trade-balance&partners=KAZ,UZB,KGZ',
        [
          'China’s trade balance with Kazakhstan: a surplus of $4 billion in 2016.',
          'China’s trade balance with Uzbekistan: a deficit of $1 billion in 2016.',
          'China’s trade balance with Kyrgyzstan: $0 in 2016.',
        ],
      ],
      [
        'tells a summary over its years',
        'measure=export&partners=KAZ&transform=cagr',
        ['The average yearly growth of China’s exports to Kazakhstan, 2013–2016: 14.5%.'],
      ],
      [
        'tells whose record each is where both are read',
        'measure=export&partners=KAZ&record=both',
        [
          'China’s exports to Kazakhstan (China’s figures): $6 billion in 2016.',
          'China’s exports to Kazakhstan (Kazakhstan’s figures): $5 billion in 2016.',
        ],
      ],
      [
        'tells that it is reconciled',
        'measure=export&partners=KAZ&record=reconciled',
        ['China’s exports to Kazakhstan (reconciled from both sides’ figures): $5.36 billion in 2016.'],
      ],
      [
        'tells whose record it is where the partner’s is read',
        'measure=export&partners=KAZ&record=partner',
        ['China’s exports to Kazakhstan (Kazakhstan’s figures): $5 billion in 2016.'],
      ],
      [
        'tells a rank as a place',
        'measure=export&partners=KAZ,UZB&transform=rank',
        [
          'Kazakhstan’s rank in China’s exports to Kazakhstan and Uzbekistan: 2nd in 2016.',
          'Uzbekistan’s rank in China’s exports to Kazakhstan and Uzbekistan: 1st in 2016.',
        ],
      ],
      [
        'tells the index with its base',
        'measure=export&partners=UZB&transform=index&index-year=2013',
        ['The index of China’s exports to Uzbekistan (2013 = 100): 400 in 2016.'],
      ],
      [
        'tells growth as growth',
        'measure=export&partners=UZB&transform=growth',
        ['The growth of China’s exports to Uzbekistan: 167% in 2016.'],
      ],
      [
        'tells a contribution in percentage points',
        'measure=export&partners=KAZ,UZB&transform=contribution&years=2014-2016',
        [
          'Kazakhstan’s contribution to the growth of China’s exports to Kazakhstan and Uzbekistan: 50.0 percentage points in 2016.',
          'Uzbekistan’s contribution to the growth of China’s exports to Kazakhstan and Uzbekistan: 83.3 percentage points in 2016.',
        ],
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(partOf(dataset, query, 'level')).toEqual(sentence);
    });
  }
  it('tells the last year that has a figure: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'level')).toEqual(['China’s exports to Kazakhstan: $2 billion in 2014.']);
  });
  it('tells nothing of a series without a figure: measure=export&partners=KAZ,UZB', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2, 3, 4] }, UZB: {} });
    expect(partOf(dataset, 'measure=export&partners=KAZ,UZB', 'level')).toEqual(['China’s exports to Kazakhstan: $4 billion in 2016.']);
  });
});

describe('the trend of each series in words', () => {
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 5, 3, 6], import: [2, 3, 4, 2], mirrorOfExport: [3, 4, 2, 5], mirrorOfImport: [3, 3, 5, 2] },
      UZB: { export: [2, 2, 3, 8], import: [1, 1, 4, 9], mirrorOfExport: [1, 1, 1, 2] },
      KGZ: { export: [1, 0.5, 0.8, 2], import: [1, 1, 0.1, 2] },
      WLD: { export: [40, 50, 60, 80], import: [20, 25, 30, 40] },
    });
    it.each([
      [
        'tells a rise with its yearly average',
        'measure=export&partners=KAZ',
        ['China’s exports to Kazakhstan rose 50.0% between 2013 and 2016, 14.5% a year on average.'],
      ],
      [
        'tells a rise over two years without an average, which would be the same',
        'measure=export&partners=KAZ&years=2013-2014',
        ['China’s exports to Kazakhstan rose 25.0% between 2013 and 2014.'],
      ],
      ['tells a fall', 'measure=export&partners=KAZ&years=2014-2015', ['China’s exports to Kazakhstan fell 40.0% between 2014 and 2015.']],
      [
        'tells a balance by where it went',
        'measure=trade-balance&partners=KAZ,UZB',
        [
          'China’s trade balance with Kazakhstan went from a surplus of $2 billion in 2013 to a surplus of $4 billion in 2016.',
          'China’s trade balance with Uzbekistan went from a surplus of $1 billion in 2013 to a deficit of $1 billion in 2016.',
        ],
      ],
      [
        'tells a rank by where it went',
        'measure=export&partners=KAZ,UZB&transform=rank',
        [
          'Kazakhstan’s rank in China’s exports to Kazakhstan and Uzbekistan went from 1st in 2013 to 2nd in 2016.',
          'Uzbekistan’s rank in China’s exports to Kazakhstan and Uzbekistan went from 2nd in 2013 to 1st in 2016.',
        ],
      ],
      [
        'tells growth by where it went',
        'measure=export&partners=KAZ&transform=growth&years=2014-2016',
        ['The growth of China’s exports to Kazakhstan went from 25.0% in 2014 to 100% in 2016.'],
      ],
      [
        'tells an index as a rise',
        'measure=export&partners=UZB&transform=index&index-year=2013',
        ['The index of China’s exports to Uzbekistan (2013 = 100) rose 300% between 2013 and 2016, 58.7% a year on average.'],
      ],
      [
        'tells a ratio to the product by where it went',
        'measure=export&partners=UZB&money=of-gdp',
        ['China’s exports to Uzbekistan relative to Uzbekistan’s GDP went from 4.0% in 2013 to 16.0% in 2016.'],
      ],
      ['has nothing to tell of a single year', 'measure=export&partners=KAZ&years=2016', []],
    ])('%s: %s', (_, query, sentence) => {
      expect(partOf(dataset, query, 'trend')).toEqual(sentence);
    });
  }
  it('tells growth by a hundred times as a multiple: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2, 3, 101] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'trend')).toEqual([
      'China’s exports to Kazakhstan rose 101-fold between 2013 and 2016, 366% a year on average.',
    ]);
  });
  it('tells growth beyond a hundred times by both levels: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2, 3, 102] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'trend')).toEqual([
      'China’s exports to Kazakhstan went from $1 billion in 2013 to $102 billion in 2016.',
    ]);
  });
  it('tells a change that rounds to nothing by both levels: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 7, 6, 5.0001] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'trend')).toEqual([
      'China’s exports to Kazakhstan: $5 billion in 2016, the same as in 2013.',
    ]);
  });
  it('tells a fall with its yearly average: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [8, 6, 5, 4] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'trend')).toEqual([
      'China’s exports to Kazakhstan fell 50.0% between 2013 and 2016, −20.6% a year on average.',
    ]);
  });
  it('tells the years between which figures are held: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [8, null, 5, null] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'trend')).toEqual([
      'China’s exports to Kazakhstan fell 37.5% between 2013 and 2015, −20.9% a year on average.',
    ]);
  });
});

describe('the turning points of each series in words', () => {
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 5, 3, 6], import: [2, 3, 4, 2], mirrorOfExport: [3, 4, 2, 5], mirrorOfImport: [3, 3, 5, 2] },
      UZB: { export: [2, 2, 3, 8], import: [1, 1, 4, 9], mirrorOfExport: [1, 1, 1, 2] },
      KGZ: { export: [1, 0.5, 0.8, 2], import: [1, 1, 0.1, 2] },
      WLD: { export: [40, 50, 60, 80], import: [20, 25, 30, 40] },
    });
    it.each([
      [
        'tells a peak and a low in their order',
        'measure=export&partners=KAZ',
        ['Turning points of China’s exports to Kazakhstan: a peak of $5 billion in 2014 and a low of $3 billion in 2015.'],
      ],
      ['tells no turn of a rank', 'measure=export&partners=KAZ,UZB,KGZ&transform=rank', []],
      ['tells nothing of two years', 'measure=export&partners=KAZ&years=2013-2014', []],
      [
        'tells the low of a balance as a deficit',
        'measure=trade-balance&partners=KAZ',
        ['Turning points of China’s trade balance with Kazakhstan: a low of a deficit of $1 billion in 2015.'],
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(partOf(dataset, query, 'turningPoints')).toEqual(sentence);
    });
  }
  {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2, 3, 4] } });
    it.each([
      [
        'tells a rise in every year after the first',
        'measure=export&partners=KAZ',
        ['China’s exports to Kazakhstan rose in every year from 2014 to 2016.'],
      ],
      [
        'tells a rise of three years',
        'measure=export&partners=KAZ&years=2014-2016',
        ['China’s exports to Kazakhstan rose in every year from 2015 to 2016.'],
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(partOf(dataset, query, 'turningPoints')).toEqual(sentence);
    });
  }
  it('tells a fall in every year after the first: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [4, 3, 2, 1] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'turningPoints')).toEqual([
      'China’s exports to Kazakhstan fell in every year from 2014 to 2016.',
    ]);
  });
  it('tells no direction where a year stood still: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2, 2, 3] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'turningPoints')).toEqual([]);
  });
  it('tells no direction of a fall where a year stood still: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [4, 3, 3, 1] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'turningPoints')).toEqual([]);
  });
  it('tells no direction in every year where a year has no figure: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, null, 2, 3] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'turningPoints')).toEqual([]);
  });
  it('leaves out a turn of less than a quarter of the range: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [0, 4, 3, 8] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'turningPoints')).toEqual([]);
  });
  it('tells a turn of a quarter of the range: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [0, 4, 2, 8] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'turningPoints')).toEqual([
      'Turning points of China’s exports to Kazakhstan: a peak of $4 billion in 2014 and a low of $2 billion in 2015.',
    ]);
  });
  it('tells a turn of a quarter of the range on the way down: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [8, 2, 4, 0] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'turningPoints')).toEqual([
      'Turning points of China’s exports to Kazakhstan: a low of $2 billion in 2014 and a peak of $4 billion in 2015.',
    ]);
  });
  it('leaves out a turn of less than a quarter on the way down: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [8, 3, 4, 0] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'turningPoints')).toEqual([]);
  });
  it('tells the earliest of equal peaks: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 5, 5, 1] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'turningPoints')).toEqual([
      'Turning points of China’s exports to Kazakhstan: a peak of $5 billion in 2014.',
    ]);
  });
  it('tells the earliest of equal lows: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [5, 1, 1, 5] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'turningPoints')).toEqual([
      'Turning points of China’s exports to Kazakhstan: a low of $1 billion in 2014.',
    ]);
  });
  it('tells nothing of a series that never moved: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [3, 3, 3, 3] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'turningPoints')).toEqual([]);
  });
  it('tells each swing to and fro: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [2, 6, 1, 7] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'turningPoints')).toEqual([
      'Turning points of China’s exports to Kazakhstan: a peak of $6 billion in 2014 and a low of $1 billion in 2015.',
    ]);
  });
});

describe('the extremes of each series in words', () => {
  {
    const dataset = datasetOfTrade({
      KAZ: { export: [4, 5, 3, 6], import: [2, 3, 4, 2], mirrorOfExport: [3, 4, 2, 5], mirrorOfImport: [3, 3, 5, 2] },
      UZB: { export: [2, 2, 3, 8], import: [1, 1, 4, 9], mirrorOfExport: [1, 1, 1, 2] },
      KGZ: { export: [1, 0.5, 0.8, 2], import: [1, 1, 0.1, 2] },
      WLD: { export: [40, 50, 60, 80], import: [20, 25, 30, 40] },
    });
    it.each([
      [
        'tells exports in the plural',
        'measure=export&partners=KAZ',
        ['China’s exports to Kazakhstan: highest in 2016 ($6 billion), lowest in 2015 ($3 billion).'],
      ],
      [
        'tells trade in the singular',
        'measure=total-trade&partners=KAZ',
        ['China’s trade with Kazakhstan: highest in 2014 ($8 billion), lowest in 2013 ($6 billion).'],
      ],
      [
        'tells a balance as a surplus and a deficit',
        'measure=trade-balance&partners=KAZ',
        ['China’s trade balance with Kazakhstan: highest in 2016 (a surplus of $4 billion), lowest in 2015 (a deficit of $1 billion).'],
      ],
      ['tells none of a rank', 'measure=export&partners=KAZ,UZB,KGZ&transform=rank', []],
      ['tells none of a single year', 'measure=export&partners=KAZ&years=2016', []],
    ])('%s: %s', (_, query, sentence) => {
      expect(partOf(dataset, query, 'extremes')).toEqual(sentence);
    });
  }
  it('tells none of a series that never moved: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [3, 3, 3, 3] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'extremes')).toEqual([]);
  });
  it('tells the earliest of equal years: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [2, 5, 1, 5] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'extremes')).toEqual([
      'China’s exports to Kazakhstan: highest in 2014 ($5 billion), lowest in 2015 ($1 billion).',
    ]);
  });
});

describe('the absences of each series in words', () => {
  it('tells years that follow one another as a run: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, null, null, 4] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'absences')).toEqual([
      'No data for China’s exports to Kazakhstan in 2014–2015: no figure in our data.',
    ]);
  });
  it('tells years apart one by one: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, null, 3, null] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'absences')).toEqual([
      'No data for China’s exports to Kazakhstan in 2014, 2016: no figure in our data.',
    ]);
  });
  {
    const dataset = datasetOfTrade({ KAZ: { export: [1, null, 3, 4] }, UZB: { export: [1, 2, null, 4] } });
    it.each([
      [
        'tells each series for itself',
        'measure=export&partners=KAZ,UZB',
        [
          'No data for China’s exports to Kazakhstan in 2014: no figure in our data.',
          'No data for China’s exports to Uzbekistan in 2015: no figure in our data.',
        ],
      ],
      [
        'tells whose record has none where the partners’ are read',
        'measure=export&partners=KAZ&record=both',
        [
          'No data for China’s exports to Kazakhstan (China’s figures) in 2014: no figure in our data.',
          'No data for China’s exports to Kazakhstan (Kazakhstan’s figures) in 2013–2016: no figure in our data.',
        ],
      ],
    ])('%s: %s', (_, query, sentence) => {
      expect(partOf(dataset, query, 'absences')).toEqual(sentence);
    });
  }
  it('tells that no year is missing: measure=export&partners=KAZ', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [1, 2, 3, 4] } });
    expect(partOf(dataset, 'measure=export&partners=KAZ', 'absences')).toEqual(['No year is missing.']);
  });
});
