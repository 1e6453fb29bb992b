import { constants, deflateRawSync, gzipSync, crc32 as nativeCrc32 } from 'node:zlib';
import { bytesOf, collectSource, type OwnTable } from '@sogdia/data/readers';
import { worldRegistry } from '@sogdia/data/world';
import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { drawsOf, walked } from '../../../../tools/vitest/lots.ts';
import { ByteReader } from '../../src/readers/decode/packed/byte-reader.ts';
import { crc32 } from '../../src/readers/decode/packed/crc-32.ts';
import { Inflater } from '../../src/readers/decode/packed/inflater.ts';
import { memoryOf } from './support/memory-of.ts';
import { inPieces, read } from './support/read.ts';

const name = 'BACI_HS17_Y2021_V202401.csv';
const rows = Array.from({ length: 60 }, (_, at) => `2021,398,156,${740_300 + at},${at}.5,2`);
const table = strToU8(`t,i,j,k,v,q\n${rows.join('\n')}\n`);

/** What is said of a file of which nothing can be used; null where it was read to its end. */
function refusal({ summary }: OwnTable): string | null {
  const blocker = summary.diagnostics.find(({ severity }) => severity === 'blocker');
  expect(summary.complete).toBe(blocker === undefined);
  return blocker === undefined ? null : `${blocker.code} of ${blocker.file}: ${blocker.found}`;
}

const valuesIn = (own: OwnTable): readonly number[] => own.rows.map(({ value }) => value);

async function inflated(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const inflater = new Inflater(new ByteReader(inPieces(packed, size)), 'bare');
  const pieces: Uint8Array[] = [];
  for (let piece = await inflater.next(); piece !== null; piece = await inflater.next()) pieces.push(piece.slice());
  return Buffer.concat(pieces);
}

describe('unpacking', () => {
  test('an Inflater gives what zlib packed, at every level and strategy, however the bytes are cut', async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc
        .array(fc.constantFrom('2021,398,156,', '740311', ',1.5\n', '\0\0\0\0', 'é'), { maxLength: 4000 })
        .map((words) => strToU8(words.join(''))),
      fc.nat(200_000).map((length) => new Uint8Array(length)),
    );
    const options = fc.record({ level: fc.integer({ min: 0, max: 9 }), strategy: fc.integer({ min: 0, max: constants.Z_FIXED }) });
    await fc.assert(
      fc.asyncProperty(content, options, fc.constantFrom(1, 5, 999, 1 << 18), async (bytes, how, size) => {
        const packed = deflateRawSync(bytes, how);
        return Buffer.compare(await inflated(packed, packed.length > 5000 ? 999 : size), bytes) === 0;
      }),
      { numRuns: drawsOf(300) },
    );
  });

  test.each([65_537, 131_073, 196_609])('an Inflater ends where the last of %i bytes is held when no more comes', async (length) => {
    const bytes = new Uint8Array(length);
    const packed = deflateRawSync(bytes, { level: 1 });
    expect(Buffer.compare(await inflated(packed, 1), bytes)).toBe(0);
    await expect(inflated(packed.subarray(0, -1), 1)).rejects.toThrow('damaged');
  });

  test('an Inflater of any bytes ends, with bytes or with an error of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(1, 400), async (bytes, size) => {
        try {
          await inflated(bytes, size);
          return true;
        } catch (error) {
          return error instanceof Error && error.name === 'UnreadableError';
        }
      }),
      { numRuns: drawsOf(2000) },
    );
  });

  test('crc32(bytes) is that of zlib, in one piece and in two', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, cut) => {
        const [one, other] = [bytes.subarray(0, cut), bytes.subarray(cut)];
        return crc32(bytes) === nativeCrc32(bytes) && crc32(other, crc32(one)) === nativeCrc32(bytes);
      }),
    );
  });
});

describe('gzip', () => {
  const packed = gzipSync(table);
  const readGzip = (bytes: Uint8Array, size = 1 << 16): Promise<OwnTable> =>
    collectSource(inPieces(bytes, size), { world: worldRegistry(), file: `${name}.gz` });

  test('of several members all are read, with whatever their heads hold, and zeros behind the last', async () => {
    const half = table.indexOf(0x0a, 700) + 1;
    const [one, other] = [gzipSync(table.subarray(0, half)), gzipSync(table.subarray(half))];
    const head = Uint8Array.from([
      ...one.subarray(0, 3),
      2 | 4 | 8 | 16,
      ...one.subarray(4, 10),
      3,
      0,
      7,
      7,
      7,
      ...strToU8('a name\0a comment\0'),
    ]);
    const sum = nativeCrc32(head);
    const joinedWith = (low: number) =>
      Buffer.concat([head, Uint8Array.of(low, (sum >> 8) & 255), one.subarray(10), other, new Uint8Array(512)]);
    for (const size of [1, 100, 1 << 16]) {
      const own = await readGzip(joinedWith(sum & 255), size);
      expect(refusal(own)).toBeNull();
      expect(own.rows).toHaveLength(rows.length);
      expect(refusal(await readGzip(joinedWith((sum & 255) ^ 1), size))).toMatch(/checksum/);
    }
  });

  test('the check sum and the length of every member are held against what was unpacked, those of the last as well', async () => {
    const changed = (bytes: Uint8Array, fromEnd: number): Uint8Array =>
      bytes.map((byte, at) => (at === bytes.length - fromEnd ? byte ^ 1 : byte));
    const wrongSum = `unreadable-archive of ${name}.gz: damaged contents: the checksum (CRC-32) is wrong`;
    expect(refusal(await readGzip(changed(packed, 8)))).toBe(wrongSum);
    expect(refusal(await readGzip(Buffer.concat([changed(packed, 8), gzipSync('')])))).toBe(wrongSum);
    expect(refusal(await readGzip(Buffer.concat([packed, changed(gzipSync(rows.join('\n')), 5)])))).toBe(wrongSum);
    expect(refusal(await readGzip(changed(packed, 4)))).toBe(`unreadable-archive of ${name}.gz: damaged contents: the length is wrong`);
    expect(refusal(await readGzip(Buffer.concat([packed, strToU8('junk and more of it')])))).toMatch(/unknown bytes between its parts/);
    expect(refusal(await readGzip(packed.map((byte, at) => (at === 2 ? 7 : byte))))).toMatch(/compressed with method 7/);
  });

  test('cut off at any byte it is refused', async () => {
    for (const length of walked(Array.from({ length: packed.length - 18 }, (_, at) => 18 + at)))
      expect(refusal(await readGzip(packed.subarray(0, length))), `${length} bytes`).toMatch(/an incomplete archive$/);
  });
});

describe('zip', () => {
  const readZip = (bytes: Uint8Array, size = 1 << 16): Promise<OwnTable> =>
    collectSource(inPieces(bytes, size), { world: worldRegistry(), file: 'own.zip' });
  const plain: Zippable = { [name]: table, 'Readme.txt': strToU8('Name of the dataset : BACI\n'.repeat(20)) };

  /** An archive with its check sums and lengths behind each file, as a program writes it that can't go back; the lengths in 4 or 8 bytes. */
  function streamed(bytesOfLength: 4 | 8, withSignature: boolean): Uint8Array {
    const number = (value: number, bytes: number): readonly number[] =>
      Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256);
    const body = deflateRawSync(table);
    const sum = nativeCrc32(table);
    const long = bytesOfLength === 8 ? [1, 0, 16, 0, ...number(table.length, 8), ...number(body.length, 8)] : [];
    const lengths = (value: number): readonly number[] => (bytesOfLength === 8 ? number(0xffffffff, 4) : number(value, 4));
    const head = [0x50, 0x4b, 3, 4, 20, 0, 8, 0, 8, 0, 0, 0, 0, 0, ...number(0, 12), ...number(name.length, 2), 0, 0, ...strToU8(name)];
    const sums = [
      ...(withSignature ? [0x50, 0x4b, 7, 8] : []),
      ...number(sum, 4),
      ...number(body.length, bytesOfLength),
      ...number(table.length, bytesOfLength),
    ];
    const listed = [
      ...[0x50, 0x4b, 1, 2, 20, 0, 20, 0, 8, 0, 8, 0, 0, 0, 0, 0, ...number(sum, 4), ...lengths(body.length), ...lengths(table.length)],
      ...[...number(name.length, 2), ...number(long.length, 2), ...number(0, 12), 0, 0, ...strToU8(name), ...long],
    ];
    const longEnd = bytesOfLength === 8 ? [0x50, 0x4b, 6, 6, ...number(44, 8), ...number(0, 44), 0x50, 0x4b, 6, 7, ...number(0, 16)] : [];
    return Uint8Array.from([...head, ...body, ...sums, ...listed, ...longEnd, 0x50, 0x4b, 5, 6, ...number(0, 18)]);
  }

  test('is read packed or not, with its lengths before the files or behind them, and in eight bytes', async () => {
    const folder = zipSync({ 'data/': new Uint8Array(0), [`data/${name}`]: table }, { level: 0, comment: 'made by hand' });
    for (const bytes of [zipSync(plain), folder, streamed(4, true), streamed(4, false), streamed(8, true), streamed(8, false)])
      for (const size of [1, 1 << 16]) {
        const own = await readZip(bytes, size);
        expect(refusal(own)).toBeNull();
        expect(own.rows).toHaveLength(rows.length);
      }
    expect(refusal(await readZip(zipSync({})))).toMatch(/^empty-file/);
  });

  test('a changed digit of a file that is not packed is not taken for money', async () => {
    const bytes = zipSync(plain, { level: 0 });
    bytes[Buffer.from(bytes).indexOf('740311,11.5') + 7] = 0x39;
    expect(refusal(await readZip(bytes))).toBe(`unreadable-archive of own.zip/${name}: damaged contents: the checksum (CRC-32) is wrong`);
  });

  test('a file that nobody reads is held against its check sum as well', async () => {
    const bytes = zipSync(plain, { level: 0 });
    bytes[Buffer.from(bytes).indexOf('dataset')] = 0x39;
    expect(refusal(await readZip(bytes))).toMatch(/^unreadable-archive of own.zip\/Readme.txt: damaged contents/);
  });

  test('cut off at any byte it is refused: behind its last file its list is missing', async () => {
    const bytes = zipSync(plain);
    for (const length of walked(Array.from({ length: bytes.length - 128 }, (_, at) => 128 + at)))
      expect(refusal(await readZip(bytes.subarray(0, length))), `${length} bytes`).toMatch(/an incomplete archive$/);
  });

  test('a list of other files, a password and an unknown way of packing are told', async () => {
    const bytes = zipSync(plain);
    const listAt = Buffer.from(bytes).indexOf(Uint8Array.from([0x50, 0x4b, 1, 2]));
    const without = Buffer.concat([
      bytes.subarray(0, listAt),
      bytes.subarray(Buffer.from(bytes).indexOf(Uint8Array.from([0x50, 0x4b, 1, 2]), listAt + 1)),
    ]);
    expect(refusal(await readZip(without))).toMatch(/its list doesn’t match its files/);
    expect(refusal(await readZip(bytes.map((byte, at) => (at === listAt + 16 ? byte ^ 1 : byte))))).toMatch(
      /its list doesn’t match its files/,
    );
    expect(refusal(await readZip(bytes.map((byte, at) => (at === 6 ? byte | 1 : byte))))).toMatch(/a file with a password/);
    expect(refusal(await readZip(bytes.map((byte, at) => (at === 8 ? 93 : byte))))).toMatch(/compressed with method 93/);
    const stored = zipSync(plain, { level: 0 }).map((byte, at) => (at === 6 ? byte | 8 : at >= 14 && at < 26 ? 0 : byte));
    expect(refusal(await readZip(stored))).toMatch(/uncompressed file of unknown length/);
  });

  test('with any bytes changed, an archive gives the same rows or is refused', async () => {
    const own = await readZip(zipSync(plain));
    for (const [bytes, readPacked] of [
      [zipSync(plain), readZip],
      [zipSync(plain, { level: 0 }), readZip],
      [gzipSync(table), (changed: Uint8Array) => read(changed, { file: `${name}.gz` })],
    ] as const)
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
          const changed = await readPacked(bytes.map((byte, place) => (place === at ? byte ^ by : byte)));
          if (!changed.summary.complete) return true;
          expect(valuesIn(changed)).toEqual(valuesIn(own));
          return true;
        }),
        { numRuns: drawsOf(400) },
      );
  });
});

describe('what unpacks to more than a file may hold', () => {
  /** Packs a thousand equal pieces without ever holding what they come to: each is a member of its own. */
  const bomb = (piece: string): string =>
    `const one = gzipSync(${piece}, { level: 9 }); return Buffer.concat(Array.from({ length: 1000 }, () => one));`;

  test('is refused before memory is taken for it, whether it is nothing at all or rows', () => {
    const header = `Buffer.concat([Buffer.from('t,i,j,k,v,q\\n'), Buffer.alloc(2 ** 20, '2021,398,156,740311,1.5,2\\n')])`;
    for (const piece of ['Buffer.alloc(2 ** 20)', `Buffer.alloc(2 ** 20, '1')`, header]) {
      const { peak, codes } = memoryOf(bomb(piece));
      expect(codes.some((code) => code === 'too-large' || code === 'unknown-layout')).toBe(true);
      expect(peak).toBeLessThan(160);
    }
  });

  test('an archive of very many files is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}.txt`, new Uint8Array(0)]));
    const { summary } = await collectSource(bytesOf(zipSync(many)), { world: worldRegistry(), file: 'own.zip' });
    expect(summary.diagnostics.find(({ code }) => code === 'too-large')?.found).toBe('more than 10000 files in one archive');
  });
});
