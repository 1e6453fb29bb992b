import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn, offlineList } from '../../exports/site/offline-copy.ts';
import { siteArchive } from '../../exports/site/site-archive.ts';
import { keptFiles } from './kept-files.ts';

const root = join(import.meta.dirname, '../../out');
const [, , target = join(import.meta.dirname, '../../sogdia-site.zip'), language] = process.argv;

/** Writes the built site, or what it has in one language, as an archive that opens from any file server: `node scripts/offline/archive-site.ts [FILE] [LANGUAGE]`. */
if (!existsSync(join(root, offlineList))) {
  process.stderr.write(`No built site in ${root}. Build it first: pnpm build\n`);
  process.exitCode = 1;
} else {
  const { files } = await keptFiles(root);
  const paths = [...(language === undefined ? files : filesIn(files, language)).map(([path]) => path), offlineList, '/sw.js', '/_headers'];
  const archive = await siteArchive(contents(paths));
  await writeFile(target, new Uint8Array(await archive.arrayBuffer()));
  process.stdout.write(`${target}: ${paths.length} files, ${(archive.size / 1e6).toFixed(1)} MB.\n`);
}

async function* contents(paths: readonly string[]) {
  for (const path of paths) yield { name: path, content: new Uint8Array(await readFile(join(root, path.replace(/\/$/, '/index.html')))) };
}
