/** English: tables too large to be held. */
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
    `${question}: ${reporter} with ${partner}${flow === null ? '' : `, ${flow}s`}, ${years}, current US dollars, ${record === 'reconciled' ? 'reconciled record' : `record of the ${record}`}, ${source}`,
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
    readonly rejected: Readonly<Record<string, number>>;
    readonly duplicates: number;
    readonly conflicts: number;
  }) => {
    const reasons = (counts: Readonly<Record<string, number>>): string => {
      const entries = Object.entries(counts);
      const total = entries.reduce((sum, [, count]) => sum + count, 0);
      return entries.length === 0 ? '0' : `${total} (${entries.map(([reason, count]) => `${reason} ${count}`).join(', ')})`;
    };
    return `${name}: ${read} read = ${kept} kept + ${reasons(leftOut)} left out + ${reasons(rejected)} rejected + ${duplicates} duplicates + ${conflicts} conflicts`;
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
    `wrote ${path}: ${years.join(', ')}; ${scope === 'world' ? 'the trade of the whole world' : 'a part of the trade of the world, so that no advantage can be told from it'}`,

  'error.duckdb-missing':
    'DuckDB (70 MB) is no part of the program: npm install --global @duckdb/node-api beside it, or anywhere, with that folder in SOGDIA_ENGINES',
  'error.clickhouse-missing':
    'the client of ClickHouse is no part of the program: npm install --global @clickhouse/client beside it, or anywhere, with that folder in SOGDIA_ENGINES',
  'error.clickhouse-unreachable':
    'check SOGDIA_CLICKHOUSE_URL, or clickhouse.url in the settings, and that the server runs; docs/bulk-tables.md shows both',
  'error.bulk-table':
    'write one: sogdia bulk write FILE --output TABLE.parquet; docs/bulk-tables.md tells its columns, and of a table of ClickHouse',
  'error.bulk-input': 'docs/bulk-tables.md tells which downloads make a table',
  'error.bulk-room': 'make room there, or write it where there is room; docs/bulk-tables.md tells how much is needed',
} as const;
