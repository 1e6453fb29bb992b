import { describe } from 'vitest';
import {
  computeView,
  decodeViewSpec,
  encodeViewSpec,
  InvalidParameterError,
  UnknownNameError,
  type View,
  viewToCsv,
  viewToJson,
  viewToMarkdown,
} from '../../src/index.ts';
import {
  describeBands,
  describeDiscrepancy,
  describePoint,
  discrepancySeriesOf,
  recordPairsOf,
  viewToDiscrepancyTable,
  viewToTable,
} from '../../src/workspace.ts';
import { testAgainstGolden } from '../support/golden.ts';
import { askedWorld } from '../support/make-dataset.ts';
import { richDataset } from '../support/rich-dataset.ts';

function viewOf(query: string): View {
  return computeView(richDataset, decodeViewSpec(askedWorld, query));
}

const queries = [
  'measure=export&partners=KAZ,UZB&years=2015-2016&events=1',
  'measure=import&partners=KGZ&years=2013-2014',
  'measure=export,import&partners=UZB&years=2013-2014&record=both',
  'measure=export&partners=KAZ&years=2015-2016&record=reconciled&method=mean',
  'indicator=partnership&economies=KAZ,TKM&years=2005-2024&chart=timeline',
  'measure=export&partners=KAZ,UZB&years=2015-2016&transform=share',
  'measure=export&partners=TJK&years=2013',
];

/** Receipts are held whole elsewhere, and the hash says nothing to a reader. */
function withoutReceipts(key: string, value: unknown): unknown {
  return key === 'receipt' || key === 'contentHash' ? undefined : value;
}

describe('a view as text: CSV, Markdown, JSON and tables', () => {
  testAgainstGolden('views/csv.txt', queries, (query) => viewToCsv(viewOf(query)).split('\n'));
  testAgainstGolden('views/markdown.txt', queries, (query) =>
    viewToMarkdown(viewOf(query))
      .replace(/^(?=#)/gm, ' ')
      .split('\n'),
  );
  testAgainstGolden('views/table.txt', queries.slice(1, 5), (query) =>
    JSON.stringify(viewToTable(viewOf(query)), withoutReceipts, 1).split('\n'),
  );
  testAgainstGolden('views/json.txt', queries.slice(2, 5), (query) =>
    JSON.stringify(viewToJson(viewOf(query)), withoutReceipts, 1).split('\n'),
  );
  testAgainstGolden('views/discrepancy-table.txt', queries.slice(1, 3), (query) =>
    JSON.stringify(viewToDiscrepancyTable(viewOf(query)), withoutReceipts, 1).split('\n'),
  );
});

describe('what is said of the points, the discrepancies and the bands of a view', () => {
  testAgainstGolden('views/told.txt', queries, (query) => {
    const view = viewOf(query);
    return [
      ...view.series.flatMap((series) => series.points.map((_, index) => describePoint(view, series, index, 'en').text)),
      ...recordPairsOf(view, 'en').flatMap((pair) =>
        pair.discrepancy.points.flatMap((point) => describeDiscrepancy(pair, point, 'en').map(({ text }) => text)),
      ),
      ...describeBands(view, 'en').map(({ text }) => text),
      ...discrepancySeriesOf(view, 'en').map(
        ({ label, shortLabel, points }) => `${label} | ${shortLabel} | ${points.map(({ value }) => JSON.stringify(value)).join(' ')}`,
      ),
    ];
  });
});

/** What comes of a query: the one that it stands for, else the error. */
function outcomeOf(query: string): readonly string[] {
  try {
    const spec = decodeViewSpec(askedWorld, query);
    return [encodeViewSpec(askedWorld, spec), computeView(richDataset, spec).title];
  } catch (error) {
    if (!InvalidParameterError.isInstance(error) && !UnknownNameError.isInstance(error)) throw error;
    return [error.message];
  }
}

describe('decodeViewSpec(world, query) and computeView(dataset, spec) say what is wrong with a query', () => {
  testAgainstGolden(
    'views/queries.txt',
    [
      'partners=KAZ&years=2013-2016',
      'measure=nothing',
      'measure=export,export',
      'measure=export,trade-balance,coverage-ratio&partners=KAZ&years=2013',
      'measure=export,hhi&partners=KAZ&years=2013',
      'partners=KAZ,KAZ',
      'partners=XYZ',
      'partners=CHN',
      'partners=KAZ,CA5&transform=share&years=2013',
      'partners=KAZ,CA5&transform=rank&years=2013',
      'years=2016-2013',
      'years=13',
      'years=2013-2016-2019',
      'transform=index&partners=KAZ',
      'transform=index&index-year=2013&partners=KAZ&years=2013-2016',
      'transform=level&index-year=2013',
      'transform=world-share&measure=trade-balance&partners=KAZ',
      'record=mine',
      'record=partner&method=mean',
      'record=reconciled&partners=KAZ&measure=export&years=2013',
      'factor=0.5&record=both&partners=KAZ',
      'factor=1.1&partners=KAZ&years=2013',
      'money=gold',
      'chart=cake',
      'chart=timeline&partners=KAZ&years=2013',
      'events=maybe',
      'vintage=yesterday',
      'vintage=2014-13-01',
      'reporter=KAZ&partners=CHN&measure=export&years=2013',
      'reporter=KAZ&partners=KAZ',
      'colour=red',
      'partners=RUS&years=2013',
      'measure=export&partners=KAZ&years=2013&years=2014',
      '',
    ],
    outcomeOf,
  );
});
