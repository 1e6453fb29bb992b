import { ownValue } from '@sogdia/core/model';
import { canonicalRows } from '../content/index.ts';
import type { HarmonizedRelease } from '../harmonize/index.ts';
import type { RecordedRenaming, RecordedRevision } from '../parse/index.ts';
import type { LinesByRelease } from './release-digests.ts';

const separator = ' | ';

/** The numbers of a release, and of the studies that state them, as sorted lines without labels, their cells joined by ` | `. */
export function numberLines(release: HarmonizedRelease): readonly string[] {
  const { observations, indicators, places, facts, outlines, events, studies } = release;
  const bare = facts.map(({ place, ...fact }) => ({ id: place, geometry: null, release: fact.release, facts: [fact] }));
  const text = canonicalRows([
    {
      observations: [...observations],
      indicators: [...indicators],
      places: [...places.map((place) => ({ ...place, facts: [] })), ...bare],
      outlines: [...outlines],
      events: [...events],
      studies: [...studies],
    },
  ]);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(withSeparators);
}

/**
 * The numbers of releases as lines, by release. Quantities stand apart, under `<release> quantities`: they may be added to values that were
 * released before, none of which changes by it.
 */
export function linesByRelease(releases: readonly HarmonizedRelease[]): LinesByRelease {
  const entries = releases.flatMap((release) => {
    const { quantities = [], others = [] } = Object.groupBy(numberLines(release), (line) => (isOfQuantity(line) ? 'quantities' : 'others'));
    const { id } = release.record.release;
    return [[id, others], ...(quantities.length === 0 ? [] : [[quantitiesOf(id), quantities]])] as const;
  });
  return Object.fromEntries(entries);
}

function isOfQuantity(line: string): boolean {
  return line.startsWith(`quantity${separator}`);
}

function quantitiesOf(release: string): string {
  return `${release} quantities`;
}

function withSeparators(line: string): string {
  return line.replaceAll('\t', separator);
}

/** A line as `canonicalRows` sorts it. */
function withTabs(line: string): string {
  return line.replaceAll(separator, '\t');
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
  return Object.fromEntries([...restored].map(([id, rows]) => [id, rows.map(withTabs).sort().map(withSeparators)]));
}

function putBack(lines: Map<string, readonly string[]>, line: string): void {
  const release = releaseOfLine(line);
  if (release !== null) lines.set(release, [...(lines.get(release) ?? []), line]);
}

/** The release that a line of numbers names, by the place where its table has it; null for an event, what it aims at, and a stated value. */
function releaseOfLine(line: string): string | null {
  const cells = line.split(separator);
  const [table] = cells;
  if (table === 'event' || table === 'target' || table === 'stated') return null;
  if (table === 'quantity') return quantitiesOf(cells[6] ?? '');
  const at = table === 'observation' ? 6 : table === 'place' || table === 'outline' ? 2 : 4;
  return cells[at] ?? null;
}

/** The lines of a release under the names that they had before some renamings. */
export function linesBeforeRenaming(release: string, lines: readonly string[], renamings: readonly RecordedRenaming[]): readonly string[] {
  return renamings.toReversed().reduce((named, { releases }) => {
    const before = ownValue(releases, release) ?? {};
    return named.map((line) => {
      const [table = '', first = '', second = '', ...rest] = line.split(separator);
      const [short, long] = [[table, first].join(separator), [table, first, second].join(separator)];
      const [pair, alone] = [ownValue(before, long), ownValue(before, short)];
      if (pair !== undefined) return [pair, ...rest].join(separator);
      return alone === undefined ? line : [alone, second, ...rest].join(separator);
    });
  }, lines);
}

/**
 * What a comparison by key and value needs of the line of an observation or of its quantity in a unit; null for a line of anything else.
 * @example observationOfLine('observation | CHN | KAZ | export | 2020 | TOTAL | office/2021 | 100 | FOB | 100 | USD | reported') // => { key: 'CHN KAZ export 2020 TOTAL office/2021', value: 100 }
 * @example observationOfLine('quantity | CHN | KAZ | export | 2020 | HS2017:27 | office/2021 | kg | 100 | 100 | kg | reported')?.quantity // => 'kg'
 */
export function observationOfLine(
  line: string,
): { readonly key: string; readonly quantity?: 'kg' | 'items'; readonly value: number } | null {
  const [table, reporter, partner, flow, period, product, release, ...cells] = line.split(separator);
  const key = [reporter, partner, flow, period, product, release].join(' ');
  const [first, second] = cells;
  if (first === undefined) return null;
  if (table === 'observation') return { key, value: Number(first) };
  if (table !== 'quantity' || (first !== 'kg' && first !== 'items')) return null;
  return { key, quantity: first, value: Number(second) };
}
