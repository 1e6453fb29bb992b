import { type Dataset, InvalidParameterError } from '@sogdia/core';
import { markFindings } from '@sogdia/core/workspace';
import {
  everyPart,
  type IndicatorRow,
  loadReaders,
  type OpenedData,
  type Readers,
  shippedData,
  type TradeTable,
  wholeData,
} from '../data/index.ts';
import type { OwnImport } from './own-import.ts';
import { readRows } from './own-store.ts';
import { StoreError } from './store-error.ts';
import { storeFolder } from './store-folder.ts';

const { createHash } = process.getBuiltinModule('node:crypto');
const { gunzipSync } = process.getBuiltinModule('node:zlib');

type OwnOptions = Parameters<Readers['datasetOfRows']>[1];
type TradeRows = Parameters<Readers['datasetOfRows']>[0];
type Environment = Readonly<Record<string, string | undefined>>;

/** Whether `--data` asks for own data, alone or beside those that are shipped. */
export function asksForOwn(asked: string): boolean {
  return asked.split(',').some((part) => /^(?:shipped$|own:)/.test(part.trim()));
}

/**
 * Data of one's own by their names (`own:NAME`), several of them, and with `shipped` beside those that come with the program: of what two
 * have, the one that is named first is read. Throws `InvalidParameterError` for a list that names something else, and what `readRows` throws.
 */
export async function openOwnData(asked: string, environment: Environment): Promise<OpenedData> {
  const parts = asked.split(',').map((part) => part.trim());
  const odd = parts.find((part, at) => !/^(?:shipped|own:.+)$/.test(part) || parts.indexOf(part) !== at);
  if (odd !== undefined) throw new InvalidParameterError('--data', odd, 'own:NAME or shipped, each once, joined by commas; or one folder');
  const names = parts.filter((part) => part !== 'shipped').map((part) => part.slice('own:'.length));
  if (names.length === 0) return shippedData;
  const folder = storeFolder(environment);
  const readers = await loadReaders();
  const kept = names.map((name) => ({ name, ...keptUnder(folder, name, readers) }));
  const dataset = parts.includes('shipped')
    ? await besideShipped(kept, parts[0] === 'shipped' ? 'dataset' : 'rows', readers)
    : await alone(kept, parts, readers);
  const verify: OpenedData['verify'] = async () =>
    names.map((name) => {
      const { import: record } = readRows(folder, name);
      return { subject: `own:${name}`, holds: true, expected: record.rowsSha256, found: record.rowsSha256, rows: record.rows };
    });
  const { topics, scenarios, glossary } = shippedData;
  return wholeData(asked, dataset, verify, parts.includes('shipped') ? { topics, scenarios, glossary } : undefined);
}

/** The rows that are kept under a name. Throws what `readRows` throws. */
export function keptRows(folder: string, name: string, readers: Readers): TradeTable {
  return keptUnder(folder, name, readers).rows;
}

interface Kept {
  readonly name: string;
  readonly import: OwnImport;
  readonly rows: TradeTable;
  readonly indicators: readonly IndicatorRow[];
}

function keptUnder(folder: string, name: string, { unpackRows }: Readers): Omit<Kept, 'name'> {
  const { import: record, rows } = readRows(folder, name);
  try {
    return { import: record, ...unpackRows(gunzipSync(rows)) };
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError('store-damaged', `own:${name}`, 'your saved data are damaged', 'rows unchanged since they were saved', found);
  }
}

/** The rows of all names as one list, and what is said of their files; what was named first is read first. */
function together(kept: readonly Kept[], { joinedTables, worldRegistry }: Readers) {
  const files = kept.flatMap(({ import: { files: all } }) => all.map(({ file }) => file));
  const isShared = (file: string): boolean => files.filter((one) => one === file).length > 1;
  const nameOf = (file: string, { name, import: { files: all } }: Kept): string =>
    all.some((one) => isShared(one.file) && (file === one.file || file.startsWith(`${one.file}/`))) ? `${name}: ${file}` : file;
  const said = <Said>(of: (file: OwnImport['files'][number], record: OwnImport, rank: number) => Said): Record<string, Said> =>
    Object.fromEntries(
      kept.flatMap((one, rank) => one.import.files.map((file) => [nameOf(file.file, one), of(file, one.import, rank)] as const)),
    );
  const rows = joinedTables(kept.map((one) => one.rows.withFiles((file) => nameOf(file, one))));
  const options = {
    markFindings,
    world: worldRegistry(),
    indicators: kept.flatMap((one) => one.indicators.map((row) => ({ ...row, file: nameOf(row.file, one) }))),
    read:
      kept
        .map((one) => one.import.read)
        .toSorted()
        .at(-1) ?? '',
    hashes: said(({ sha256 }) => sha256),
    days: said((_, { read }) => read),
    ranks: said((_file, _record, rank) => rank),
  };
  return { rows, options };
}

async function alone(kept: readonly Kept[], parts: readonly string[], readers: Readers): Promise<Dataset> {
  const { rows, options } = together(kept, readers);
  const [only] = kept;
  const contentHash = kept.length === 1 && only !== undefined ? only.import.key : hashOf(kept.map((one) => one.import.key));
  return ownDataset(rows, { ...options, contentHash }, parts.join(', '), readers);
}

/** Rows as a dataset of their own, under what `--data` names, with the goods and indicators of the shipped one. */
export async function ownDataset(rows: TradeRows, options: OwnOptions, named: string, readers: Readers): Promise<Dataset> {
  const shared = await shippedData.load(['products', 'months', 'context']);
  const { dataset } = readers.datasetOfRows(rows, { markFindings, ...options, shared });
  const study = readers.studyOfDataset(dataset, named);
  return study === null ? dataset : { ...dataset, studies: [study] };
}

async function besideShipped(kept: readonly Kept[], first: 'dataset' | 'rows', readers: Readers): Promise<Dataset> {
  const { rows, options } = together(kept, readers);
  const shipped = await shippedData.load(everyPart);
  const contentHash = hashOf([first, shipped.contentHash, ...kept.map((one) => one.import.key)]);
  return readers.datasetWithRows(shipped, rows, { ...options, contentHash, first }).dataset;
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('hex');
}
