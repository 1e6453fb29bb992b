/** The types that a bound parameter has. */
export type ParameterType = 'text' | 'integer';

/** A parameter of a statement with its value: it is bound, and never part of the text. */
export type Parameter = { readonly type: 'text'; readonly value: string } | { readonly type: 'integer'; readonly value: number };

/** A query with its parameters by name, and the first and last year of which it asks rows. Where the table lies is bound by the engine. */
export interface Statement {
  readonly text: string;
  readonly years: readonly [from: number, to: number];
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** In what the SQL of two engines differs for our questions. */
export interface Dialect {
  readonly name: 'duckdb' | 'clickhouse';
  /** The table, by parameters that its engine binds. */
  readonly table: string;
  readonly parameter: (name: string, type: ParameterType) => string;
}

/** DuckDB over Parquet: `$files` is the list of paths. */
export const duckdbDialect: Dialect = { name: 'duckdb', table: 'read_parquet($files)', parameter: (name) => `$${name}` };

/** ClickHouse: database and table are bound as identifiers. */
export const clickhouseDialect: Dialect = {
  name: 'clickhouse',
  table: '{database:Identifier}.{table:Identifier}',
  parameter: (name, type) => `{${name}:${type === 'text' ? 'String' : 'Int32'}}`,
};
