import { Zip, ZipDeflate } from 'fflate';
import { archivedMoment } from '../saving/zip-file.ts';

/** A file of an archive: its name in it, and its content. */
export interface ArchivedFile {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/**
 * The files as one zip, compressed as they come: what is held in memory is the archive, and one file. An address that ends with a slash
 * becomes the file that servers answer it with.
 */
export async function siteArchive(files: AsyncIterable<ArchivedFile>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((fault, part) => {
    if (fault !== null) throw fault;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  for await (const { name, content } of files) {
    const entry = new ZipDeflate(name.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html'), { level: 9 });
    entry.mtime = archivedMoment;
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}
