import { join } from 'node:path';
import { worldRegistry } from '@sogdia/data/world';
import { madeName, writeMadeBaci } from './made-baci.ts';

/** `node --conditions=@sogdia/source bench/write-made-file.ts ROWS YEAR FOLDER`: a made file of that size, and its path. */
const [rows = '', year = '', folder = ''] = process.argv.slice(2);
const path = join(folder, madeName(Number(year)));
await writeMadeBaci(path, worldRegistry().economies, { rows: Number(rows), year: Number(year), seed: Number(year) });
process.stdout.write(`${path}\n`);
