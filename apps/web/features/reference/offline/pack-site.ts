import { saveFile } from '../../../exports/saving/save-file.ts';
import { siteArchive } from '../../../exports/site/site-archive.ts';
import { fetchExportedBytes } from '../../../lib/fetch-exported-page.ts';

const fetchedAtOnce = 8;

/**
 * Packs the files of the build at `paths` into one archive and hands it to the browser to save; gives its bytes. Throws an error with the
 * address of a file that cannot be had.
 */
export async function packSite(
  name: string,
  paths: readonly string[],
  signal: AbortSignal,
  tell: (done: number, of: number) => void,
): Promise<number> {
  async function* contents() {
    for (let at = 0; at < paths.length; at += fetchedAtOnce) {
      yield* await Promise.all(paths.slice(at, at + fetchedAtOnce).map((path) => fileAt(path, signal)));
      tell(Math.min(at + fetchedAtOnce, paths.length), paths.length);
    }
  }

  const archive = await siteArchive(contents());
  saveFile({ name, content: new Uint8Array(await archive.arrayBuffer()) });
  return archive.size;
}

async function fileAt(path: string, signal: AbortSignal) {
  const content = await fetchExportedBytes(path, signal).catch(() => null);
  if (content === null) throw new Error(path);
  return { name: path, content };
}
