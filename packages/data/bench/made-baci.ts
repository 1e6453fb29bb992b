import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Economy } from '@sogdia/core/model';

/** What a made file holds: how many rows, of which year, from which seed. */
export interface MadeFile {
  readonly rows: number;
  readonly year: number;
  readonly seed?: number;
}

/** The name of a made file: that of a year of BACI, marked as made, in a version that BACI never had. */
export function madeName(year: number): string {
  return `made_BACI_HS17_Y${year}_V000000.csv`;
}

/**
 * A file in the layout and the shape of a year of BACI, with made values: sorted by exporter, importer and product; a few economies trade with
 * all in most goods, most with few in few; values over nine powers of ten; a quantity padded with blanks, or `NA` for one in fifty. The same
 * seed gives the same bytes.
 */
export async function writeMadeBaci(path: string, economies: readonly Economy[], made: MadeFile): Promise<void> {
  const stream = createWriteStream(path);
  stream.write('t,i,j,k,v,q\n');
  for (const block of madeBlocks(economies, made)) if (!stream.write(block)) await once(stream, 'drain');
  stream.end();
  await finished(stream);
}

/** The economies that trade with all in most goods, by their numbers in BACI: enough that the pairs which are asked of are there. */
const large: ReadonlySet<number> = new Set([156, 276, 392, 398, 410, 643, 842]);

/** How many products the Harmonized System has at six digits, about. */
const products = 5_400;

function* madeBlocks(economies: readonly Economy[], { rows, year, seed = 1 }: MadeFile): Generator<string> {
  const numbers = economies.flatMap(({ baci }) => (baci === null ? [] : [baci])).toSorted((one, other) => one - other);
  const random = sequence(seed);
  const sizes = new Map(numbers.map((number) => [number, large.has(number) ? 1 : Math.exp(-5 * random())]));
  const codes = Array.from({ length: products }, (_, at) => String(10_100 + Math.floor((at * 960_000) / products)).padStart(6, '0'));
  const scale = scaleFor(rows, [...sizes.values()]);
  let [left, lines] = [rows, [] as string[]];
  for (const exporter of numbers) {
    for (const importer of numbers) {
      if (exporter === importer) continue;
      const chance = chanceOf(scale, sizes.get(exporter) ?? 0, sizes.get(importer) ?? 0);
      for (let at = skip(chance, random); at < products && left > 0; at += 1 + skip(chance, random)) {
        lines.push(`${year},${exporter},${importer},${codes[at]},${amount(random)},${quantity(random)}\n`);
        left -= 1;
      }
      if (lines.length > 20_000) {
        yield lines.join('');
        lines = [];
      }
    }
  }
  yield lines.join('');
  if (left > 0) throw new Error(`${left} rows too few: the economies do not trade in so many goods`);
}

/** How likely two economies trade in a product. */
function chanceOf(scale: number, exporter: number, importer: number): number {
  return Math.min(0.98, scale * exporter * importer);
}

/** The scale at which the pairs of economies trade in a little more than so many products together. */
function scaleFor(rows: number, sizes: readonly number[]): number {
  const expected = (scale: number): number => {
    let sum = 0;
    for (const [at, exporter] of sizes.entries())
      for (const [to, importer] of sizes.entries()) if (at !== to) sum += products * chanceOf(scale, exporter, importer);
    return sum;
  };
  let [low, high] = [0, 1e6];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (expected(middle) < rows * 1.01 + 1000) low = middle;
    else high = middle;
  }
  return high;
}

/** How many products lie before the next that is traded. */
function skip(chance: number, random: () => number): number {
  return chance >= 1 ? 0 : Math.floor(Math.log(1 - random()) / Math.log(1 - chance));
}

/** Thousand dollars with three decimals. */
function amount(random: () => number): string {
  return Math.max(0.001, 10 ** (9 * random() - 3) * random()).toFixed(3);
}

function quantity(random: () => number): string {
  return random() < 0.02 ? '           NA' : (10 ** (6 * random() - 2)).toFixed(3).padStart(13);
}

/** Numbers in [0, 1) that a seed settles: a linear congruential generator of 32 bits. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
