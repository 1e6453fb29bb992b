import { describe } from 'vitest';
import { InvalidParameterError, UnknownNameError } from '../../src/index.ts';
import { computeMetric, findMetric, type MetricId, type MetricSettings, metricRegistry } from '../../src/metrics/index.ts';
import { answerTable, ColumnTable } from '../../src/metrics/registry/index.ts';
import { isMissing, missing } from '../../src/model/values/index.ts';
import { testAgainstGolden } from '../support/golden.ts';
import { rowsOfCsv } from '../support/rows-of-csv.ts';

/** A table with the names under which its columns are asked for, and the groups of rows that are answered one by one. */
function columnsOf(table: string, names: Readonly<Record<string, string>>): ColumnTable {
  const [head = [], ...lines] = table.split('\n').map((line) => line.split(','));
  const fieldOf = (row: number, place: number): string => lines[row]?.[place] ?? '';
  return new ColumnTable(
    head,
    lines.length,
    {
      textOf: fieldOf,
      valueOf: (row, place) => {
        const text = fieldOf(row, place);
        if (text === '') return missing('not-reported');
        return Number.isNaN(Number(text)) ? null : Number(text);
      },
      noNumber: (row, place, column) => new InvalidParameterError(column, fieldOf(row, place), 'a number'),
    },
    new Map(Object.entries(names)),
  );
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(9)));
  return isMissing(value) ? `missing: ${[value.missing, value.of].filter((part) => part !== undefined).join(' ')}` : JSON.stringify(value);
}

const pairsOf = (fields: object): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name} ${shown(value)}`)
    .join(', ');

/** The rows of an answer, or what is said of an input that has none. */
function linesOf(answer: () => ReturnType<typeof computeMetric>): readonly string[] {
  try {
    return answer().map(({ labels, fields }) => `${pairsOf(labels)}: ${pairsOf(fields)}`);
  } catch (error) {
    if (!InvalidParameterError.isInstance(error) && !UnknownNameError.isInstance(error)) throw error;
    return [error.message];
  }
}

describe('computeMetric(id, table) on the small table of each record', () => {
  testAgainstGolden(
    'metrics/examples.txt',
    metricRegistry.map(({ id }) => id),
    (id) => {
      const { example, exampleOptions } = findMetric(id as MetricId);
      return linesOf(() => computeMetric(id as MetricId, rowsOfCsv(example), exampleOptions));
    },
  );
});

const wideYears = 'partner,2013,2014,2015,2016\nKAZ,3,4,2,5\nUZB,1,,2,4';
const besideYears = 'when,KAZ,UZB\n2014,4,2\n2013,3,1\n2015,2,8';
const long = 'economy,product,value\nA,27,60\nA,84,5\nB,27,10';
const gravity = findMetric('gravity-ols').example;

const computed: Readonly<Record<string, readonly [id: MetricId, table: string, settings?: MetricSettings]>> = {
  'a series for each row, a column for each year': ['growth-rate', wideYears],
  'a series for each column beside the years, in any order': ['growth-rate', besideYears],
  'a series for each column beside a column called year': ['volatility', 'KAZ,Year,UZB\n4,2014,2\n3,2013,1\n2,2015,8'],
  'a series by its name, with years': ['growth-rate', 'note,value,year\nx,4,2014\ny,3,2013'],
  'a year that is missing': ['growth-rate', 'year,value\n2013,3\n,4'],
  'a column of words among series': ['growth-rate', 'year,KAZ,note\n2013,3,x\n2014,4,y'],
  'a list by its name keeps the labels of its lines': ['rank', 'partner,value\nKAZ,3\nUZB,4'],
  'one column alone is a list': ['hhi', 'amounts\n3\n1'],
  'a column that is lacking': ['hachman', 'partner,own\nKAZ,3'],
  'two columns as near': ['hhi', 'VALUE,Value\n3,1'],
  'a word where a number is wanted': ['share', 'partner,part,whole\nKAZ,x,60'],
  'a long table, of which a cell is not told': ['nrca', long],
  'a long table, of which a cell is not told, with the rest as nothing': ['nrca', long, { missing: 'zero' }],
  'a long table with a cell twice': ['nrca', `${long}\nA,27,1`],
  'a long table by the names of its columns': ['nrca', 'value,note,row,column\n60,x,A,27\n5,y,A,84\n10,z,B,27\n8,w,B,84'],
  'a wide table with a row twice': ['nrca', 'economy,27,84\nA,60,5\nA,10,8'],
  'a square table whose rows and columns have other names': ['node-strength', 'exporter,A,B\nA,,2\nC,3,'],
  'a square table in another order of its columns': ['node-strength', 'exporter,B,A\nA,2,\nB,,3'],
  'a square long table': ['node-strength', 'exporter,importer,value\nA,B,2\nB,A,3\nA,C,1', { missing: 'zero' }],
  'a setting that is none of its values': ['gini', 'value\n3\n1', { form: 'round' }],
  'a setting that is no number': ['hp-filter', wideYears, { lambda: 'much' }],
  'a setting that there is not': ['hp-filter', wideYears, { lamda: 6.25 }],
  'a setting that is a list of numbers': ['forecast-error', findMetric('forecast-error').example, { training: '30+35;38' }],
  'a setting that is a list with a word in it': ['forecast-error', findMetric('forecast-error').example, { training: ['30', 'x'] }],
  'a setting that is columns of groups': ['gravity-ols', gravity, { effects: [], clusters: 'exporter+importer' }],
  'a choice of what is missing that there is not': ['nrca', long, { missing: 'drop' }],
  'presences of exports above a threshold': ['diversity', 'economy,27,84\nA,60,5\nB,10,8\nC,1,30', { from: 'exports', threshold: 1.2 }],
};

describe('computeMetric(id, table, settings) reads a table', () => {
  testAgainstGolden('metrics/tables.txt', Object.keys(computed), (name) => {
    const [id = 'hhi', table = '', settings] = computed[name] ?? [];
    return linesOf(() => computeMetric(id, rowsOfCsv(table), settings));
  });
});

const grouped = 'year,partner,amount,world\n2013,KAZ,3,10\n2013,UZB,1,10\n2014,KAZ,2,\n2014,UZB,2,8';
const asked: Readonly<
  Record<string, readonly [id: MetricId, table: string, names: Readonly<Record<string, string>>, by: readonly string[]]>
> = {
  'by groups, under other names of its columns': ['hhi', grouped, { value: 'amount' }, ['year']],
  'by groups of two columns': ['share', grouped, { part: 'amount', whole: 'world' }, ['partner', 'year']],
  'by a group whose name has another case': ['hhi', grouped, { value: 'amount' }, ['YEAR']],
  'by a group that is no column': ['hhi', grouped, { value: 'amount' }, ['years']],
  'under the name of a column that there is not': ['hhi', grouped, { value: 'amounts' }, []],
  'under a name for which nobody asks': ['hhi', grouped, { value: 'amount', valeu: 'world' }, []],
};

describe('a ColumnTable answers', () => {
  testAgainstGolden('metrics/columns.txt', Object.keys(asked), (name) => {
    const [id = 'hhi', table = '', names = {}, by = []] = asked[name] ?? [];
    return linesOf(() => {
      const whole = columnsOf(table, names);
      const rows = whole
        .groups(by)
        .flatMap(({ labels, table: group }) =>
          answerTable(findMetric(id), group, {}).map((row) => ({ ...row, labels: { ...labels, ...row.labels, of: `${group.length}` } })),
        );
      whole.expectAllAsked();
      return rows;
    });
  });
});
