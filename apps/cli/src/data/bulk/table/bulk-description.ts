import { InvalidParameterError } from '@sogdia/core';
import { z } from 'zod';
import { BulkError } from '../../errors/index.ts';

/** Whose record a row is: that of the exporter (free on board), that of the importer (with freight), or a figure that its publisher made of both. */
export const recorders = ['exporter', 'importer', 'reconciled'] as const;

/** Whose record a row is. */
export type Recorder = (typeof recorders)[number];

const count = z.number().int().nonnegative();

/** What became of the records of the files that a table was written from: `read` is the sum of all others. */
const recordsSchema = z.strictObject({
  read: count,
  kept: count,
  leftOut: z.record(z.string(), count),
  rejected: z.record(z.string(), count),
  duplicates: count,
  conflicts: count,
});

const descriptionSchema = z.strictObject({
  layout: z.literal([1, 2]),
  provider: z.string().min(1),
  release: z.string().min(1).nullable(),
  nomenclature: z.string().min(1),
  years: z.array(z.number().int()).nonempty(),
  recorders: z.array(z.enum(recorders)).nonempty(),
  scope: z.enum(['world', 'part']),
  files: z.array(z.strictObject({ name: z.string(), sha256: z.string().length(64), bytes: count, records: recordsSchema })),
});

/** What became of the records of one file. */
export type BulkRecords = z.infer<typeof recordsSchema>;

/**
 * What a bulk table says of itself: who published it, which version, its nomenclature (of codes of six digits, or `NATIONAL`: lines of tariffs), the years
 * it holds, whose records, whether these are the trade of the whole world or a part of it, and the files it was written from; layout 2 has a column
 * `month`, 0 for a whole year. A Parquet file carries it as JSON under the key `sogdia`, a table of ClickHouse as its comment.
 */
export type BulkDescription = z.infer<typeof descriptionSchema>;

/** The nomenclature of a table of lines of national tariffs. */
export const tariffs = 'NATIONAL';

/** The key under which a Parquet file carries its description. */
export const descriptionKey = 'sogdia';

/**
 * The description of a table that may lie in several files, from the texts that these carry. Throws `BulkError` where one is none, or
 * where they are of different publishers, versions or nomenclatures, or where the same flows stand in two files.
 */
export function readDescription(texts: readonly string[], table: string): BulkDescription {
  const [first, ...others] = texts.map((text) => readOne(text, table));
  if (first === undefined) throw undescribed(table, 'no description');
  for (const name of ['layout', 'provider', 'release', 'nomenclature'] as const) {
    const other = others.find((one) => one[name] !== first[name]);
    if (other !== undefined) throw noTable(table, `one ${name} in all files`, `${first[name]} and ${other[name]}`);
  }
  const all = [first, ...others];
  requireApart(all, table);
  return {
    ...first,
    years: sorted(all.flatMap(({ years }) => years)),
    recorders: recorders.filter((recorder) => all.some((one) => one.recorders.includes(recorder))),
    scope: all.every(({ scope }) => scope === 'world') ? 'world' : 'part',
    files: all.flatMap(({ files }) => files),
  } as BulkDescription;
}

/** Throws `BulkError` where a file of a table does not hold as many rows as were kept of its sources: its description is not of it. */
export function requireRows(sources: BulkDescription['files'], rows: number, file: string): void {
  const kept = sources.reduce((sum, { records }) => sum + records.kept, 0);
  if (rows !== kept) throw noTable(file, `${kept} rows, as its description says`, `${rows} rows`);
}

/** The years of a table between two, these included. Throws `InvalidParameterError` where it holds none of them. */
export function yearsHeld({ years }: BulkDescription, from: number, to: number): readonly number[] {
  const held = years.filter((year) => year >= from && year <= to);
  if (held.length > 0) return held;
  throw new InvalidParameterError('--years', from === to ? String(from) : `${from}-${to}`, `years in the table: ${years.join(', ')}`);
}

/** What stands in two files would be counted twice: a download, or a year of the whole world. */
function requireApart(all: readonly BulkDescription[], table: string): void {
  const sources = all.flatMap(({ files }) => files);
  const repeated = sources.find(({ sha256 }, at) => sources.findIndex((one) => one.sha256 === sha256) !== at);
  if (repeated !== undefined) throw noTable(table, 'each download in only one file', `${repeated.name} in two`);
  const years = all.flatMap((one) => (one.scope === 'world' ? one.years : []));
  const twice = years.find((year, at) => years.indexOf(year) !== at);
  if (twice !== undefined) throw noTable(table, 'each year of world trade in only one file', `${twice} in two`);
}

function readOne(text: string, table: string): BulkDescription {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw undescribed(table, text === '' ? 'no description' : text);
  }
  const result = descriptionSchema.safeParse(content);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw undescribed(table, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

function undescribed(table: string, found: string): BulkError {
  return noTable(table, 'the description that sogdia bulk write adds to a table', found);
}

function noTable(where: string, expected: string, found: string): BulkError {
  return new BulkError('no-bulk-table', 'not a bulk table', { where, expected, found, remedy: 'error.bulk-table' });
}

function sorted(years: readonly number[]): number[] {
  return [...new Set(years)].toSorted((one, other) => one - other);
}
