import { canonicalRows } from '../content/index.ts';
import type { HarmonizedRelease } from '../harmonize/index.ts';
import type { RecordedRevision } from '../parse/index.ts';

const separator = ' | ';

/** The numbers of a release, and of the studies that state them, as sorted lines without labels, their cells joined by ` | `. */
export function numberLines(release: HarmonizedRelease): readonly string[] {
  const { observations, indicators, events, studies } = release;
  const text = canonicalRows([
    { observations: [...observations], indicators: [...indicators], events: [...events], studies: [...studies] },
  ]);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('\t', separator));
}

/** The lines as they stood before some recorded revisions; a revision of a row that is not among them changes nothing. */
export function restoreLines(lines: readonly string[], revisions: readonly RecordedRevision[]): readonly string[] {
  let restored = lines;
  for (const { before, after } of revisions.toReversed()) {
    if (after === null) continue;
    const at = restored.indexOf(after);
    if (at !== -1) restored = [...restored.slice(0, at), ...(before === null ? [] : [before]), ...restored.slice(at + 1)];
  }
  return restored.toSorted();
}

/**
 * What a comparison by key and value needs of the line of an observation; null for a line of anything else.
 * @example observationOfLine('observation | CHN | KAZ | export | 2020 | TOTAL | office/2021 | 100 | FOB | 100 | USD | reported') // => { key: 'CHN KAZ export 2020 TOTAL office/2021', value: 100 }
 */
export function observationOfLine(line: string): { readonly key: string; readonly value: number } | null {
  const [table, reporter, partner, flow, period, product, release, value] = line.split(separator);
  if (table !== 'observation' || value === undefined) return null;
  return { key: [reporter, partner, flow, period, product, release].join(' '), value: Number(value) };
}
