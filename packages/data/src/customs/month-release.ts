import type { Licence, Source } from '@sogdia/core/model';
import { sha256OfText, utf8Of } from '../content/index.ts';
import { toCommaSeparated } from '../package/index.ts';
import type { CustomsTable } from './parse-customs-table.ts';

/** What a release of a month says beside customs' table. */
export interface MonthFacts {
  /** The economies whose rows are taken: their names in the table, and their codes. */
  readonly partners: readonly { readonly name: string; readonly code: string }[];
  /** The day on which customs published the table, where it is known. */
  readonly published: string | null;
  readonly retrieved: string;
  /** Where the table was read when that is a copy; null for customs' own. */
  readonly copy: { readonly id: string; readonly readAt: string } | null;
}

/** A release of a month: its id, and the text of each file of its folder by name. */
export interface MonthRelease {
  readonly id: string;
  readonly files: ReadonlyMap<string, string>;
}

const reporter = { name: '中国', code: 'CHN' };
const columns = 'period,reporter,partner,flow,month,year_to_date,growth,unit,status,confidence,source,note'.split(',');

/**
 * The release of one month of China's customs: of its table by country the rows of some economies, with the figures of the month and of
 * the year to it and the growth, as printed. Throws `RangeError` for an economy without a row, or a row without one of the figures.
 */
export async function monthRelease(table: CustomsTable, facts: MonthFacts): Promise<MonthRelease> {
  const dollars = table.unit === 'thousand USD';
  const id = `${dollars ? 'china-customs-monthly-dollars' : 'china-customs-monthly'}/${table.month}`;
  const own = ownSource(dollars);
  const source = facts.copy === null ? own : { ...own, ...facts.copy };
  const text = toCommaSeparated(columns, rowsOf(table, facts, source.id));
  const record = {
    release: releaseOf(id, table, facts, own.id),
    citation: `${own.publisher}. ${own.title}, ${table.month}. Release ${id}, taken into this dataset on ${facts.retrieved}.`,
    obtained: source.readAt ?? `Read from ${own.url}`,
    defaults: { flags: [] },
    sources: facts.copy === null ? [own] : [own, source],
    licences: [licence],
    raw: [{ path: rawPath, reader: 'monthly-table', bytes: utf8Of(text).length, sha256: await sha256OfText(text) }],
  };
  const names = Object.fromEntries([reporter, ...facts.partners].map(({ name, code }) => [name, code]));
  const sidecars = { 'release.json': record, 'economies.json': names, 'excluded.json': [], 'corrections.json': [] };
  return {
    id,
    files: new Map([
      [rawPath, text],
      ...Object.entries(sidecars).map(([name, content]) => [name, `${JSON.stringify(content, null, 2)}\n`] as const),
    ]),
  };
}

const rawPath = 'raw/months.csv';

function rowsOf(table: CustomsTable, { partners }: MonthFacts, source: string): readonly (readonly string[])[] {
  return partners.flatMap(({ name }) =>
    (['export', 'import', 'turnover'] as const).map((flow) => {
      const figures = table.rows.find((row) => row.name === name)?.[flow] ?? null;
      const yearToDate = table.month.endsWith('-01') ? (figures?.yearToDate ?? figures?.month) : figures?.yearToDate;
      if (figures === null || yearToDate === undefined || yearToDate === null)
        throw new RangeError(`no figures of ${flow} with ${name} in ${table.month}; expected those of the month and of the year to date`);
      const printed = flow === 'turnover' ? 'total' : flow;
      const { month, growth } = figures;
      return [table.month, reporter.name, name, printed, month, yearToDate, growth ?? '', table.unit, 'reported', 'high', source, ''];
    }),
  );
}

function releaseOf(id: string, { month, unit }: CustomsTable, { published, retrieved }: MonthFacts, source: string): object {
  return {
    id,
    source,
    label: `China's customs, table by country of ${month}${unit === 'thousand USD' ? ', in dollars' : ''}`,
    published,
    knownFrom: published === null ? { earliest: dayAfter(month), latest: retrieved } : { earliest: published, latest: published },
    retrieved,
    description: `China's exports, imports and total trade by partner in ${month} and in the year so far, in ${unit}, as customs first published them.`,
  };
}

/** The first day on which all of a month can be known. */
function dayAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}

function ownSource(dollars: boolean): Unbranded {
  return {
    id: dollars ? 'china-customs-table-by-country-dollars' : 'china-customs-table-by-country',
    publisher: "General Administration of Customs of the People's Republic of China",
    title: `Monthly bulletin, (2) Total values of imports and exports by country (region), ${dollars ? 'in US dollars' : 'in yuan'}`,
    kind: 'statistics-office',
    url: 'http://www.customs.gov.cn/customs/302249/zfxxgk/fdzdgknr/302274/302277/index.html',
    readAt: null,
    licence: 'gacc',
  };
}

/** A source before its id is checked. */
type Unbranded = Omit<Source, 'id'> & { readonly id: string };

const licence: Licence = {
  id: 'gacc',
  title: 'Official statistics of China; no terms were found, single facts of each table with their source',
  url: null,
  redistributable: 'facts-only',
  whole: 'release',
  attribution: 'Source: General Administration of Customs of China',
  confirmed: false,
};
