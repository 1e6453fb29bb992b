/** Why rows are left out of a table. */
const leftOutFor: ReadonlyMap<string, string> = new Map([
  ['no-trade', 'no trade'],
  ['aggregate', 'totals'],
  ['part', 'parts of others'],
  ['part-year', 'parts of a year'],
  ['not-dollars', 'not in dollars'],
  ['other-level', 'codes of other lengths'],
  ['other-nomenclature', 'codes of another classification'],
]);

/** English: tables too large for memory. */
export const bulkTexts = {
  'bulk.head': ({
    question,
    reporter,
    partner,
    flow,
    years,
    record,
    source,
  }: {
    readonly question: string;
    readonly reporter: string;
    readonly partner: string;
    readonly flow: string | null;
    readonly years: string;
    readonly record: string;
    readonly source: string;
  }) =>
    `${question}: ${reporter} with ${partner}${flow === null ? '' : `, ${flow}s`}, ${years}, current US dollars, ${record === 'reconciled' ? 'reconciled figures' : `the ${record}’s figures`}, ${source}`,
  'bulk.records': ({
    name,
    read,
    kept,
    leftOut,
    rejected,
    duplicates,
    conflicts,
  }: {
    readonly name: string;
    readonly read: number;
    readonly kept: number;
    readonly leftOut: Readonly<Record<string, number>>;
    readonly rejected: readonly (readonly [reason: string, count: number])[];
    readonly duplicates: number;
    readonly conflicts: number;
  }) => {
    const reasons = (counts: readonly (readonly [reason: string, count: number])[]): string => {
      const total = counts.reduce((sum, [, count]) => sum + count, 0);
      return counts.length === 0 ? '0' : `${total} (${counts.map(([reason, count]) => `${reason}: ${count}`).join('; ')})`;
    };
    const left = Object.entries(leftOut).map(([reason, count]) => [leftOutFor.get(reason) ?? reason, count] as const);
    return `${name}: ${read} read = ${kept} used + ${reasons(left)} left out + ${reasons(rejected)} rejected + ${duplicates} duplicates + ${conflicts} conflicts`;
  },
  'bulk.written': ({
    path,
    scope,
    years,
  }: {
    readonly path: string;
    readonly scope: 'world' | 'part';
    readonly years: readonly number[];
  }) =>
    `wrote ${path}: ${years.join(', ')}; ${scope === 'world' ? 'the trade of the whole world' : 'only part of world trade, too little to work out advantage'}`,

  'bulk.about': ({
    source,
    years,
    recorders,
    scope,
  }: {
    readonly source: string;
    readonly years: readonly number[];
    readonly recorders: readonly string[];
    readonly scope: 'world' | 'part';
  }) =>
    `${source}: ${years.join(', ')}; figures of the ${recorders.join(', ')}; ${scope === 'world' ? 'the trade of the whole world' : 'only part of world trade'}. In a SELECT, the table is called trade.`,
  'bulk.column.year': 'the year',
  'bulk.column.month': 'the month from 1 to 12, or 0 for a whole year',
  'bulk.column.exporter': 'who sold, as an ISO code of three letters',
  'bulk.column.importer': 'who bought, likewise',
  'bulk.column.product': 'the six-digit code of the goods, or the longer one of a tariff line, as text',
  'bulk.column.recorder': 'whose figure: exporter, importer, or reconciled (made from both by the publisher); never add them up',
  'bulk.column.value': 'current US dollars',
  'bulk.column.weight': 'net weight in kilograms, empty where it is not stated',

  'error.duckdb-missing':
    'install DuckDB (70 MB): npm install --global @duckdb/node-api, or install it in any folder and set SOGDIA_ENGINES to that folder',
  'error.clickhouse-missing':
    'install the ClickHouse client: npm install --global @clickhouse/client, or install it in any folder and set SOGDIA_ENGINES to that folder',
  'error.clickhouse-unreachable':
    'check that the server is running, and SOGDIA_CLICKHOUSE_URL or clickhouse.url in the settings; see docs/bulk-tables.md',
  'error.bulk-table': 'make one: sogdia bulk write FILE --output TABLE.parquet; docs/bulk-tables.md lists the columns, also for ClickHouse',
  'error.bulk-sql': 'correct the query there; sogdia bulk sql TABLE lists the columns',
  'error.bulk-input': 'use a download listed in docs/bulk-tables.md',
  'error.bulk-room': 'free some space, or write somewhere else; docs/bulk-tables.md says how much space it needs',
} as const;
