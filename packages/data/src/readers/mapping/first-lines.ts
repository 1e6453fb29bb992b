import type { EconomyCode } from '@sogdia/core/model';
import type { ReadHints, TidyMap } from '../contract/index.ts';
import { decideEncoding, headOf, isPage, lenientText, unpack } from '../decode/index.ts';
import { wideColumns } from '../layout/index.ts';
import { EconomyIndex } from '../normalise/index.ts';
import { decisive, type GivenBytes, linesIn, piecesOf, plainBytes } from '../reading/index.ts';
import { encodingEvidence, frameOf, guessedMap, type HeadLines, headLines, mappedTable } from '../recognise/index.ts';

/** The first lines of a table of a file, by their cells: of a workbook those of each sheet, of an archive those of each file. */
export interface FirstLines extends HeadLines {
  readonly file: string;
  readonly sheet: string | null;
}

/** So many tables of one file are looked at. */
const mostTables = 30;

/**
 * The first lines of each table of a file; none of a table whose encoding is undecided. Nothing behind them is read where the file is not packed.
 * Throws for a file that cannot be unpacked.
 * @example
 * ```ts
 * (await firstLines(bytesOf('who,worth\nKAZ,5\n'), { world: { economies: [], groups: [] }, file: 'own.csv' }))[0]?.lines[1]?.cells // => ['KAZ', '5']
 * ```
 */
export async function firstLines(bytes: GivenBytes, hints: ReadHints): Promise<readonly FirstLines[]> {
  const evidence = encodingEvidence(new EconomyIndex(hints.world));
  const found: FirstLines[] = [];
  for await (const { file, sheet = null, bytes: all } of unpack(piecesOf(bytes), hints.file)) {
    const headed = await headOf(all, decisive);
    const first = headed.head.subarray(0, decisive);
    const isWhole = headed.isWhole && first.length === headed.head.length;
    const decision = decideEncoding(first, isWhole, hints.encoding, evidence);
    if ('undecided' in decision) continue;
    const { encoding, mark } = decision;
    const start = lenientText(first.subarray(mark), encoding);
    const page = isPage(start) ? await linesIn(plainBytes(headed.all, encoding, mark), encoding) : null;
    const read = headLines(page === null ? start : lenientText(page.subarray(0, decisive), 'utf-8'));
    // The last line may be cut where the file goes on.
    found.push({ file, sheet, ...read, lines: isWhole ? read.lines : read.lines.slice(0, -1) });
    if (found.length === mostTables) break;
  }
  return found;
}

/** How a table is read by a map: its columns, the line that names them, and which of them are values. */
export interface MappedHead {
  /** The layout that it is known to be. */
  readonly known: string | null;
  /** The whole map: what its user says, and beside it what a known layout or the names of its columns say. */
  readonly map: TidyMap;
  readonly columns: readonly string[];
  readonly header: number | null;
  /** Whether the line that names the columns is found without being told. */
  readonly isFound: boolean;
  /** The positions of the columns of values, where there are several. */
  readonly wide: readonly number[];
}

/**
 * How a table is read by what its user says of it; who says nothing is proposed what a known layout or the names of the columns say.
 * @example
 * ```ts
 * mappedHead(
 *   { file: 'own.csv', sheet: null, separator: ',', lines: [{ line: 1, cells: ['reporter', 'value'] }] },
 *   {},
 * ).map.columns // => { reporter: 'reporter', value: 'value' }
 * ```
 */
export function mappedHead(first: FirstLines, { map, flow }: Pick<ReadHints, 'map' | 'flow'>): MappedHead {
  const name = `${first.file}\n${first.sheet ?? ''}`;
  const mapped = mappedTable(first, { ...(map === undefined ? {} : { map }), ...(flow === undefined ? {} : { flow }) }, name, false);
  const guess = guessedMap(first).guess;
  const whole = mapped?.map ?? map ?? guess;
  const { headerLines = 1, header = guess.header } = whole;
  const place = { columns: {}, unit: '', headerLines, ...(header === undefined ? {} : { header }) };
  const frame = mapped?.frame ?? frameOf(first, place, name);
  const { header: _said, ...without } = whole;
  return {
    known: mapped?.name ?? null,
    map: whole,
    columns: frame?.columns ?? [],
    header: first.lines[frame?.notes ?? 0]?.line ?? null,
    isFound: frame !== null && frameOf(first, without, name)?.notes === frame.notes,
    wide: frame === null ? [] : wideColumns(frame.columns, whole).map(({ column }) => column),
  };
}

/**
 * The codes of the economies whose names are nearest to names that no list has; those that have none are left out.
 * @example nearestEconomies(['Kazachstan'], { economies: [], groups: [] }).size // => 0
 */
export function nearestEconomies(names: readonly string[], world: ReadHints['world']): ReadonlyMap<string, EconomyCode> {
  const index = new EconomyIndex(world);
  return new Map(
    names.flatMap((name) => {
      const nearest = index.nearest(name);
      return nearest === null ? [] : [[name, nearest.code] as const];
    }),
  );
}
