interface Counted {
  readonly count: number;
}

const releasesIn = (count: number): string => `${count} ${count === 1 ? 'release' : 'releases'} of sources`;
const rowsIn = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;

/** English: the page of what changed from release to release. */
export const enReleases = {
  'releases.title': 'What changed',
  'releases.about':
    'What changed in our data, in each source’s editions and in the program. You can find a figure you cited as it was then.',
  'releases.versions': 'Data versions',
  'releases.versions-about':
    'Every change to a number in a recorded version is listed here. We compare the rows of each edition and record every correction with its reason.',
  'releases.version': ({ version }: { version: string }) => `Version ${version}`,
  'releases.in-work': 'in progress: not recorded yet, and shown on these pages',
  'releases.recorded': ({ date }: { date: string }) => `recorded on ${date}`,
  'releases.holds': ({ rows, releases }: { rows: string; releases: string }) =>
    `${rows} rows of numbers in ${releases} source editions; content`,
  'releases.added': ({ count }: Counted) => `${releasesIn(count)} added`,
  'releases.gone': ({ count }: Counted) => `${releasesIn(count)} removed`,
  'releases.changed': ({ count }: Counted) => `${releasesIn(count)} with rows corrected, added or renamed`,
  'releases.rows': ({ count, number }: Counted & { number: string }) => (count === 1 ? 'one row' : `${number} rows`),
  'releases.rows-before': ({ before, after }: { before: string; after: string }) => `${after} rows, ${before} before`,
  'revision.erratum': ({ count }: Counted) => `${rowsIn(count)} corrected, our error`,
  'revision.source-revision': ({ count }: Counted) => `${rowsIn(count)} revised by the source`,
  'revision.row-added': ({ count }: Counted) => `${rowsIn(count)} added`,
  'revision.row-removed': ({ count }: Counted) => `${rowsIn(count)} removed`,
  'releases.of-sources': 'What each edition changed',
  'releases.of-sources-about':
    'We compare each figure of an edition with all earlier editions. New: no one had given it. Revised: its publisher had given another figure, beyond rounding. Same: its publisher had given this figure. Others only: only other publishers had.',
  'releases.years': 'By year',
  'releases.figures-of': ({ year }: { year: string }) => `Figures published in ${year}`,
  'releases.figures-about':
    'Every trade figure as printed, edition by edition, including those that views do not use. An edition with more than 300 figures is drawn but not listed.',
  'releases.figures': ({ count }: Counted) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  'releases.printed': 'As printed',
  'releases.count': ({ count }: Counted) => `${count} ${count === 1 ? 'edition' : 'editions'}`,
  'releases.table': ({ year }: { year: string }) => `Editions first known in ${year} or later`,
  'releases.known': 'Known since',
  'releases.known-between': ({ earliest, latest }: { earliest: string; latest: string }) => `${earliest} to ${latest}`,
  'releases.column-figures': 'Figures',
  'releases.column-added': 'New',
  'releases.column-revised': 'Revised',
  'releases.column-repeated': 'Same',
  'releases.column-beside': 'Others only',
  'feed.title': 'News feed',
  'feed.about': 'New months with what they show, new versions of the data, and every correction with its reason.',
  'feed.version': ({ version }: { version: string }) => `Data version ${version}`,
  'releases.program': 'The program',
  'releases.program-about': 'For users of the command line, the library or the data in their own programs.',
} as const;
