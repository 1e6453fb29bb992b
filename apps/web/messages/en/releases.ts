interface Counted {
  readonly count: number;
}

const releasesIn = (count: number): string => `${count} ${count === 1 ? 'release' : 'releases'} of sources`;
const rowsIn = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;

/** English: the page of what changed from release to release. */
export const enReleases = {
  'releases.title': 'Releases',
  'releases.about':
    'What changed: in the data as they are shipped, in what sources said from release to release, and in the program. A figure that was cited once can be found again, in the vintage in which it was read.',
  'releases.versions': 'Versions of the data',
  'releases.versions-about':
    'No number of a recorded version changes without a line here. Which releases differ is told by digests of their rows; what was put right is on record with its reason.',
  'releases.version': ({ version }: { version: string }) => `Version ${version}`,
  'releases.in-work': 'in work: not recorded yet, and what these pages show',
  'releases.recorded': ({ date }: { date: string }) => `recorded on ${date}`,
  'releases.holds': ({ rows, releases }: { rows: string; releases: string }) =>
    `${rows} rows of numbers in ${releases} releases of sources; content`,
  'releases.added': ({ count }: Counted) => `${releasesIn(count)} added`,
  'releases.gone': ({ count }: Counted) => `${releasesIn(count)} gone`,
  'releases.changed': ({ count }: Counted) => `${releasesIn(count)} with rows that were put right, came in or go by other names`,
  'releases.rows': ({ count, number }: Counted & { number: string }) => (count === 1 ? 'one row' : `${number} rows`),
  'releases.rows-before': ({ before, after }: { before: string; after: string }) => `${after} rows, ${before} before`,
  'revision.erratum': ({ count }: Counted) => `${rowsIn(count)} put right, our error`,
  'revision.source-revision': ({ count }: Counted) => `${rowsIn(count)} revised by the source`,
  'revision.row-added': ({ count }: Counted) => `${rowsIn(count)} added`,
  'revision.row-removed': ({ count }: Counted) => `${rowsIn(count)} taken out`,
  'releases.of-sources': 'What sources said, release by release',
  'releases.of-sources-about':
    'Each figure of a release beside all that earlier releases say of the same cell. New: none had spoken of it. Revised: its publisher had given another figure, further away than the digits printed leave. Same: its publisher had given that figure. Beside others: other publishers alone had.',
  'releases.years': 'By year',
  'releases.figures-of': ({ year }: { year: string }) => `Figures of the releases of ${year}`,
  'releases.figures-about':
    'Every figure of trade as its source prints it, release by release: those that views take, and those that give way to others. A release of more than 300 figures is drawn and not listed.',
  'releases.figures': ({ count }: Counted) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  'releases.printed': 'As printed',
  'releases.count': ({ count }: Counted) => `${count} ${count === 1 ? 'release' : 'releases'}`,
  'releases.table': ({ year }: { year: string }) => `Releases that became known in ${year} at the earliest`,
  'releases.known': 'Known from',
  'releases.known-between': ({ earliest, latest }: { earliest: string; latest: string }) => `${earliest} to ${latest}`,
  'releases.column-figures': 'Figures',
  'releases.column-added': 'New',
  'releases.column-revised': 'Revised',
  'releases.column-repeated': 'Same',
  'releases.column-beside': 'Beside others',
  'releases.program': 'The program',
  'releases.program-about': 'For those who use the command line, the library or the data in programs of their own.',
} as const;
