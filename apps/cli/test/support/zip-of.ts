import { crc32 } from 'node:zlib';

const number = (value: number, bytes: number): readonly number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256);

/** A zip archive of files by their names, none of them packed. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const parts = Object.entries(files).map(([name, text]) => {
    const [label, content] = [Buffer.from(name), Buffer.from(text)];
    const facts = [0, 0, 0, 0, 0, 0, ...[0, 0], ...number(crc32(content), 4), ...number(content.length, 4), ...number(content.length, 4)];
    return { label, content, facts: [20, 0, ...facts, ...number(label.length, 2), 0, 0] };
  });
  let place = 0;
  const listed = parts.map(({ label, content, facts }) => {
    const line = [0x50, 0x4b, 1, 2, 20, 0, ...facts, ...new Uint8Array(10), ...number(place, 4), ...label];
    place += 30 + label.length + content.length;
    return line;
  });
  const heads = parts.map(({ label, content, facts }) => Buffer.concat([Uint8Array.from([0x50, 0x4b, 3, 4, ...facts]), label, content]));
  return Buffer.concat([...heads, Uint8Array.from([...listed.flat(), 0x50, 0x4b, 5, 6, ...new Uint8Array(18)])]);
}
