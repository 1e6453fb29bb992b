import { sha256OfText } from '../content/index.ts';
import type { Fingerprint } from '../parse/index.ts';

/** The numbers of a dataset by release of a source, as lines. */
export type LinesByRelease = Readonly<Record<string, readonly string[]>>;

/** The digests of a dataset's numbers, release by release; one without numbers is left out. */
export async function releaseDigests(lines: LinesByRelease): Promise<Fingerprint['releases']> {
  const entries = Object.entries(lines)
    .filter(([, rows]) => rows.length > 0)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(async ([id, rows]) => [id, { rows: rows.length, sha256: await sha256OfText(`${rows.join('\n')}\n`) }] as const);
  return Object.fromEntries(await Promise.all(entries));
}
