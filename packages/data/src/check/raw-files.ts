import { sha256OfText } from '../content/index.ts';
import type { Fault, ReleaseFiles } from '../harmonize/index.ts';

/** Whether each raw file of a release has the size and the SHA-256 that its release.json states; a difference prints both. */
export async function rawFilesIntact({ record, texts }: ReleaseFiles): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const { path, bytes, sha256 } of record.raw) {
    const subject = `${record.release.id}/${path}`;
    const text = texts.get(path);
    if (text === undefined) {
      faults.push({ check: 'files', subject, sentence: `missing file: ${subject}; expected as release.json lists it` });
      continue;
    }
    const found = { bytes: utf8Length(text), sha256: await sha256OfText(text) };
    if (found.bytes === bytes && found.sha256 === sha256) continue;
    faults.push({
      check: 'files',
      subject,
      sentence: `changed file: ${subject} has ${found.bytes} bytes and SHA-256 ${found.sha256}; expected ${bytes} and ${sha256}`,
    });
  }
  return faults;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
