import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const folder = join(import.meta.dirname, '../features/page/faces');
const { resolve } = createRequire(import.meta.url);

/** Latin of Western Europe, and the marks of punctuation, arithmetic and judgement that pages print; other scripts are drawn in a face of the system. */
const marks = '–—‘’“”…•†‡‑−≈≠≤≥Σ€✓✗○●←→↑↓';
const characters = between(0x20, 0x7e) + between(0xa0, 0xff) + marks;

/** Kerning, figures of one width, accents that are set on letters: what the style sheets ask for. */
const keepFeatures = ['kern', 'tnum', 'lnum', 'mark', 'ccmp', 'locl'];
/** The owner, the licence and its address, which have to go with every copy. */
const preserveNameIds = [0, 13, 14];

/** The Russian alphabet and the sign for numbers, which pages in Russian load beside the rest. */
const cyrillic = `Ёё№${between(0x410, 0x44f)}`;

const inter = { from: 'inter-ui/variable/InterVariable.woff2', variationAxes: { wght: { min: 400, max: 700 }, opsz: 14 } };
const serif = (script: string) => ({ from: `@fontsource/source-serif-4/files/source-serif-4-${script}-600-normal.woff2` });
const faces = {
  inter: { ...inter, letters: characters },
  'inter-cyrillic': { ...inter, letters: cyrillic },
  'source-serif-4': { ...serif('latin'), letters: characters },
  'source-serif-4-cyrillic': { ...serif('cyrillic'), letters: cyrillic },
};

/** Writes the faces of the site with what it uses of them, for the build: half the bytes, and the marks in the face of the text. */
await mkdir(folder, { recursive: true });
for (const [name, { from, letters, ...axes }] of Object.entries(faces)) {
  const whole = await readFile(resolve(from));
  await writeFile(
    join(folder, `${name}.woff2`),
    await subsetFont(whole, letters, { targetFormat: 'woff2', keepFeatures, preserveNameIds, ...axes }),
  );
}

function between(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
