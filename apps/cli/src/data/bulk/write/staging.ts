import { BulkError } from '../../errors/index.ts';
import type { Duckdb, DuckdbAppender } from '../engine/duckdb-api.ts';
import { type Recorder, recorders } from '../table/index.ts';
import type { BulkRow } from './bulk-row.ts';

/** As many rows as DuckDB takes at once. */
const chunkSize = 2048;

type Column = (number | null)[];

/**
 * Rows on their way into a table, in DuckDB: texts as numbers, which are named at the end. An append of numbers takes a fifth of the time of one
 * of texts.
 */
export class Staging {
  readonly years = new Set<number>();
  readonly recorders = new Set<Recorder>();
  readonly #duckdb: Duckdb;
  readonly #target: string;
  readonly #appender: DuckdbAppender;
  readonly #names = new Map<string, number>();
  #columns: readonly Column[] = emptyColumns();

  private constructor(duckdb: Duckdb, target: string, appender: DuckdbAppender) {
    this.#duckdb = duckdb;
    this.#target = target;
    this.#appender = appender;
  }

  /** Each of what follows throws `BulkError` where DuckDB finds no room for the rows of the table at `target`. */
  static async open(duckdb: Duckdb, target: string): Promise<Staging> {
    try {
      await duckdb.connection.run(
        'CREATE TABLE staged (year SMALLINT, exporter INTEGER, importer INTEGER, product INTEGER, recorder SMALLINT, value DOUBLE, weight DOUBLE)',
      );
      await duckdb.connection.run('CREATE TABLE names (id INTEGER, name VARCHAR)');
      return new Staging(duckdb, target, await duckdb.connection.createAppender('staged'));
    } catch (cause) {
      throw notWritten(cause, target);
    }
  }

  add({ year, exporter, importer, product, recorder, value, weight }: BulkRow): void {
    const [years, exporters, importers, products, records, values, weights] = this.#columns as Column[] & { length: 7 };
    years?.push(year);
    exporters?.push(this.#idOf(exporter));
    importers?.push(this.#idOf(importer));
    products?.push(this.#idOf(product));
    records?.push(this.#idOf(recorder));
    values?.push(value);
    weights?.push(weight);
    this.years.add(year);
    this.recorders.add(recorder);
    if (years?.length === chunkSize) this.#append();
  }

  /** Every row is in the database after this. */
  async finish(): Promise<void> {
    this.#append();
    const { api, connection } = this.#duckdb;
    const names = api.listValue([...this.#names.keys()]);
    try {
      this.#appender.closeSync();
      await connection.run('INSERT INTO names SELECT generate_subscripts($names, 1) - 1, unnest($names)', { names });
    } catch (cause) {
      throw notWritten(cause, this.#target);
    }
  }

  /** A flow that stands in two files, in words; null where none does. */
  async repeatedFlow(): Promise<string | null> {
    const { connection } = this.#duckdb;
    const keys = 'year, exporter, importer, product, recorder';
    const sql = [
      'SELECT year, e.name AS exporter, i.name AS importer, p.name AS product FROM (',
      `SELECT ${keys} FROM staged GROUP BY ${keys} HAVING count(*) > 1 LIMIT 1) AS s`,
      'JOIN names AS e ON e.id = s.exporter JOIN names AS i ON i.id = s.importer JOIN names AS p ON p.id = s.product',
    ].join(' ');
    const found = await connection.runAndReadAll(sql).catch((cause: unknown) => {
      throw notWritten(cause, this.#target);
    });
    const [first] = found.getRowObjectsJS();
    return first === undefined ? null : `${first['exporter']} to ${first['importer']}, ${first['product']}, ${first['year']}`;
  }

  /** Writes the rows as Parquet, sorted, with a text under a key of its metadata. */
  async copyTo(path: string, description: string): Promise<void> {
    const sql = [
      'COPY (SELECT s.year, e.name AS exporter, i.name AS importer, p.name AS product, r.name AS recorder, s.value, s.weight FROM staged AS s',
      'JOIN names AS e ON e.id = s.exporter JOIN names AS i ON i.id = s.importer',
      'JOIN names AS p ON p.id = s.product JOIN names AS r ON r.id = s.recorder',
      'ORDER BY s.year, e.name, i.name, p.name, r.name)',
      'TO $path (FORMAT parquet, COMPRESSION zstd, KV_METADATA {sogdia: $description})',
    ].join(' ');
    await this.#duckdb.connection.run(sql, { path, description }).catch((cause: unknown) => {
      throw notWritten(cause, this.#target);
    });
  }

  #idOf(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const id = this.#names.size;
    this.#names.set(name, id);
    return id;
  }

  #append(): void {
    const [first] = this.#columns;
    if (first === undefined || first.length === 0) return;
    const { SMALLINT, INTEGER, DOUBLE, DuckDBDataChunk } = this.#duckdb.api;
    const chunk = DuckDBDataChunk.create([SMALLINT, INTEGER, INTEGER, INTEGER, SMALLINT, DOUBLE, DOUBLE]);
    chunk.setColumns(this.#columns);
    try {
      this.#appender.appendDataChunk(chunk);
    } catch (cause) {
      throw notWritten(cause, this.#target);
    }
    this.#columns = emptyColumns();
  }
}

/** What DuckDB says where a disk takes no more: what the system told it, else its first line. */
function notWritten(cause: unknown, where: string): BulkError {
  const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  const [, told = line] = /"[^"]*": ([^"]+)$/.exec(line) ?? [];
  return new BulkError('bulk-not-written', 'not written', {
    where,
    expected: 'a folder that can be written to, with room for the rows while they are sorted',
    found: `${told}; what stood there has not changed`,
    remedy: 'error.bulk-room',
  });
}

function emptyColumns(): readonly Column[] {
  return [[], [], [], [], [], [], []];
}

/** The recorders of a set, in their order. */
export function inOrder(found: ReadonlySet<Recorder>): readonly Recorder[] {
  return recorders.filter((recorder) => found.has(recorder));
}
