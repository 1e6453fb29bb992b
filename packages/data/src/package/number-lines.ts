import { canonicalRows } from '../content/index.ts';
import type { HarmonizedRelease } from '../harmonize/index.ts';
import type { RecordedRevision } from '../parse/index.ts';
import type { LinesByRelease } from './release-digests.ts';

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

/**
 * The lines of every release as they stood before some recorded revisions: rows changed back, rows that were added taken out, rows that
 * were withdrawn put back into the release that they name. A revision of a row that is not among them changes nothing, nor does the
 * withdrawal of an event or a stated value, whose line names no release.
 */
export function restoreLines(lines: LinesByRelease, revisions: readonly RecordedRevision[]): LinesByRelease {
  const restored = new Map(Object.entries(lines));
  for (const { before, after } of revisions.toReversed()) {
    if (after === null) {
      if (before !== null) putBack(restored, before);
      continue;
    }
    for (const [id, rows] of restored) {
      const at = rows.indexOf(after);
      if (at !== -1) restored.set(id, rows.toSpliced(at, 1, ...(before === null ? [] : [before])));
    }
  }
  return Object.fromEntries([...restored].map(([id, rows]) => [id, rows.toSorted()]));
}

function putBack(lines: Map<string, readonly string[]>, line: string): void {
  const release = releaseOfLine(line);
  if (release !== null) lines.set(release, [...(lines.get(release) ?? []), line]);
}

/** The release that a line of numbers names, by the place where its table has it; null for an event and a stated value. */
function releaseOfLine(line: string): string | null {
  const cells = line.split(separator);
  const [table] = cells;
  if (table === 'event' || table === 'stated') return null;
  return cells[table === 'observation' ? 6 : 4] ?? null;
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
