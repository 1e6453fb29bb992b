import { readerTexts } from '../../words/index.ts';
import { joinedBytes } from '../text/platform.ts';
import { UnreadableError } from '../text/unreadable-error.ts';

/** A file of streams (Microsoft's compound file), as far as it is whole. */
interface CompoundFile {
  readonly bytes: Uint8Array;
  readonly numbers: DataView;
  readonly sectorSize: number;
  /** For each sector the one that follows it in its chain. */
  readonly next: readonly number[];
}

const [endOfChain, notInUse] = [0xfffffffe, 0xffffffff];

/** Streams shorter than this lie in small sectors. */
const [smallStream, smallSector] = [4096, 64];

/**
 * The first stream of some names in a compound file, whole; null where it has none of them. Throws `UnreadableError` where the file is cut off or
 * its chains of sectors do not end.
 */
export function streamOf(bytes: Uint8Array, names: readonly string[]): { readonly name: string; readonly content: Uint8Array } | null {
  if (bytes.length < 512) throw new UnreadableError('damaged', readerTexts['found.cut-first-block']);
  const file = opened(bytes);
  const directory = contentOf(file, file.numbers.getUint32(0x30, true));
  const entries = Array.from({ length: Math.floor(directory.length / 128) }, (_, at) =>
    entryOf(directory.subarray(at * 128, at * 128 + 128)),
  );
  const entry = names.flatMap((name) => entries.filter((one) => one.isStream && one.name === name))[0];
  const root = entries[0];
  if (entry === undefined || root === undefined) return null;
  const content = entry.size < smallStream ? smallContentOf(file, entry.start, root.start) : contentOf(file, entry.start);
  if (content.length < entry.size) throw new UnreadableError('damaged', readerTexts['found.cut-workbook']);
  return { name: entry.name, content: content.subarray(0, entry.size) };
}

function opened(bytes: Uint8Array): CompoundFile {
  const numbers = viewOf(bytes);
  const shift = numbers.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) throw new UnreadableError('unknown', readerTexts['found.block-size']({ shift }));
  const file = { bytes, numbers, sectorSize: 1 << shift, next: [] };
  const next = tableSectors(file).flatMap((sector) => numbersIn(sectorOf(file, sector)));
  return { ...file, next };
}

/** The sectors of the table of chains: 109 are named in the head, further ones in a list of their own. */
function tableSectors(file: CompoundFile): readonly number[] {
  const named = Array.from({ length: 109 }, (_, at) => file.numbers.getUint32(0x4c + at * 4, true));
  const perSector = file.sectorSize / 4 - 1;
  const visited = new Set<number>();
  let sector = file.numbers.getUint32(0x44, true);
  while (sector < endOfChain && !visited.has(sector)) {
    visited.add(sector);
    const listed = numbersIn(sectorOf(file, sector));
    named.push(...listed.slice(0, perSector));
    sector = listed[perSector] ?? notInUse;
  }
  const needed = Math.ceil(file.bytes.length / file.sectorSize / (file.sectorSize / 4)) + 1;
  return named.filter((one) => one !== notInUse).slice(0, needed);
}

function sectorOf({ bytes, sectorSize }: CompoundFile, sector: number): Uint8Array {
  const start = (sector + 1) * sectorSize;
  if (start >= bytes.length) throw new UnreadableError('damaged', readerTexts['found.cut-workbook']);
  return bytes.subarray(start, start + sectorSize);
}

/** What a chain of sectors holds. */
function contentOf(file: CompoundFile, start: number): Uint8Array {
  return joinedBytes(chainOf(file.next, start).map((sector) => sectorOf(file, sector)));
}

/** What a chain of the small sectors holds, which lie inside the content of the root. */
function smallContentOf(file: CompoundFile, start: number, root: number): Uint8Array {
  const next = numbersIn(contentOf(file, file.numbers.getUint32(0x3c, true)));
  const content = contentOf(file, root);
  const sectors = chainOf(next, start).slice(0, smallStream / smallSector);
  return joinedBytes(sectors.map((sector) => content.subarray(sector * smallSector, (sector + 1) * smallSector)));
}

/** The sectors of a chain from its first. Throws where it comes back to one that it has passed. */
function chainOf(next: readonly number[], start: number): readonly number[] {
  const chain: number[] = [];
  for (let sector = start; sector < endOfChain; sector = next[sector] ?? endOfChain) {
    if (chain.length >= next.length) throw new UnreadableError('damaged', readerTexts['found.endless-chain']);
    chain.push(sector);
  }
  return chain;
}

function entryOf(entry: Uint8Array): { readonly name: string; readonly isStream: boolean; readonly start: number; readonly size: number } {
  const numbers = viewOf(entry);
  const letters = Math.max(0, Math.min(31, numbers.getUint16(0x40, true) / 2 - 1));
  const name = String.fromCharCode(...Array.from({ length: letters }, (_, at) => numbers.getUint16(at * 2, true)));
  return { name, isStream: entry[0x42] === 2, start: numbers.getUint32(0x74, true), size: numbers.getUint32(0x78, true) };
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function numbersIn(bytes: Uint8Array): readonly number[] {
  const numbers = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => numbers.getUint32(at * 4, true));
}
