/** A record of a binary workbook: its kind, its length, and what it holds. */
export function record(kind: number, content: readonly number[]): readonly number[] {
  return [...little(kind, 2), ...little(content.length, 2), ...content];
}

/** A whole number as so many bytes, the lowest first. */
export function little(number: number, bytes: number): readonly number[] {
  return Array.from({ length: bytes }, (_, at) => Math.floor(number / 256 ** at) % 256);
}

/** The bytes of a text of Latin letters. */
export function letters(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

const unused = 0xffffffff;
const endOfChain = 0xfffffffe;
const tableOfChains = 0xfffffffd;

/** A compound file of one stream: its tables of chains in the first blocks, then its directory, then the stream. */
export function compoundFile(name: string, stream: readonly number[], next?: (sector: number) => number): Uint8Array {
  const sectors = Math.max(8, Math.ceil(stream.length / 512));
  const tables = Math.ceil((sectors + 4) / 127);
  const last = tables + sectors;
  const chains = Array.from({ length: tables * 128 }, (_, sector) => {
    if (sector < tables) return tableOfChains;
    if (sector === tables || sector === last) return endOfChain;
    return sector > last ? unused : (next?.(sector) ?? sector + 1);
  });
  const head = new Uint8Array(512).fill(0xff);
  head.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 0);
  head.set([...little(9, 2), ...little(6, 2)], 0x1e);
  head.set(
    [tables, tables, 0, 4096, endOfChain, 0, endOfChain, 0].flatMap((number) => little(number, 4)),
    0x2c,
  );
  head.set(Array.from({ length: tables }, (_, table) => little(table, 4)).flat(), 0x4c);
  const directory = new Uint8Array(512);
  directory.set(entry('Root Entry', 5, endOfChain, 0), 0);
  directory.set(entry(name, 2, tables + 1, Math.max(4096, stream.length)), 128);
  const content = new Uint8Array(sectors * 512);
  content.set(stream);
  return Uint8Array.from([...head, ...chains.flatMap((number) => little(number, 4)), ...directory, ...content]);
}

function entry(name: string, kind: number, start: number, size: number): Uint8Array {
  const bytes = new Uint8Array(128);
  bytes.set(
    Array.from(name).flatMap((letter) => little(letter.charCodeAt(0), 2)),
    0,
  );
  bytes.set(little(name.length * 2 + 2, 2), 0x40);
  bytes[0x42] = kind;
  bytes.set(little(start, 4), 0x74);
  bytes.set(little(size, 4), 0x78);
  return bytes;
}
