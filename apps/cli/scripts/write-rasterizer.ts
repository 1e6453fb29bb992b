import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import subsetFont from 'subset-font';

const target = join(import.meta.dirname, '../src/print/generated/rasterizer.data.ts');
const { resolve } = createRequire(import.meta.url);

/** Latin, Greek and Cyrillic, punctuation, arrows, boxes, blocks and shapes: what charts draw, and how economies and goods are named in own files. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x391, 0x3a1],
  [0x3a3, 0x3c9],
  [0x401, 0x45f],
  [0x490, 0x493],
  [0x49a, 0x49b],
  [0x4a2, 0x4a3],
  [0x4ae, 0x4b1],
  [0x4d8, 0x4d9],
  [0x4e8, 0x4e9],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2190, 0x2199],
  [0x2500, 0x25ff],
] as const;
const marks = '…‰′″€₸№−√∞∑≈≠≤≥✓✗';
const signs = ranges.map(([first, last]) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index)));

/** Writes what makes a PNG of a drawing as a module: the rasterizer, and a face in two weights with what charts use of it. */
const wasm = await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm'));
const faces = await Promise.all([400, 700].map((weight) => faceOf(weight)));
const parts = {
  wasm: packed(wasm),
  faces: faces.map(packed),
  signs: signs.join('') + marks,
};
const lines = Object.entries(parts).map(
  ([name, part]) => `export const ${name}: ${typeof part === 'string' ? 'string' : 'readonly string[]'} = ${JSON.stringify(part)};\n`,
);
await mkdir(dirname(target), { recursive: true });
await writeFile(target, `// Written by scripts/write-rasterizer.ts: do not edit.\n${lines.join('')}`);

/** The owner, the licence and its address stay in the face. */
async function faceOf(weight: number): Promise<Buffer> {
  const whole = await readFile(resolve(`@fontsource/dejavu-mono/files/dejavu-mono-latin-${weight}-normal.woff2`));
  return subsetFont(whole, signs.join('') + marks, { targetFormat: 'truetype', preserveNameIds: [0, 13, 14], noLayoutClosure: true });
}

function packed(bytes: Buffer): string {
  return brotliCompressSync(bytes).toString('base64');
}
