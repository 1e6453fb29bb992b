export type { BulkEngine, EngineRow } from './bulk-engine.ts';
export { type ClickhouseServer, openClickhouseEngine } from './clickhouse-engine.ts';
export { type Duckdb, type DuckdbAppender, openDuckdb } from './duckdb-api.ts';
export { openDuckdbEngine } from './duckdb-engine.ts';
