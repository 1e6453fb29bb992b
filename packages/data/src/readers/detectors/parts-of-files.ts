import { rowsWhere } from '../table/index.ts';
import { readerTexts } from '../words/index.ts';
import { type Detector, finding, inWords } from './finding.ts';

/** Numbers of records, or lines, at which providers cut a download without a word. */
const ceilings = [500, 10_000, 100_000, 250_000];

/** A file that has exactly as many records or lines as a provider gives at most. */
export const truncation: Detector = ({ files }) =>
  files.flatMap(({ file, counts, lines }) => {
    const ceiling = ceilings.find((most) => counts.read === most || lines === most);
    if (ceiling === undefined) return [];
    return finding('truncated', {
      severity: 'blocker',
      file,
      value: String(ceiling),
      expected: readerTexts['finding.no-ceiling'],
      found: readerTexts['finding.at-ceiling']({ ceiling, ofWhat: counts.read === ceiling ? 'records' : 'lines' }),
      fix: readerTexts['finding.in-parts'],
    });
  });

/** Trade of an economy with itself: goods that come back. The world of UN Comtrade holds it, that of WITS does not. */
export const reImports: Detector = ({ rows }) => {
  const own = rowsWhere(
    rows,
    ({ reporter, partner, flow, role }) => reporter === partner && reporter !== 'WLD' && role !== 'other' && flow === 'import',
  );
  const cells = Map.groupBy(own, ({ file, reporter, period }) => `${file}|${reporter}|${period}`);
  return [...cells.values()].flatMap((cell) => {
    const [first] = cell;
    if (first === undefined) return [];
    const total = cell.find(({ product }) => product.level === 0) ?? null;
    const value = total?.value ?? cell.filter(({ role }) => role === 'leaf').reduce((sum, row) => sum + row.value, 0);
    return finding('re-imports', {
      severity: 'note',
      file: first.file,
      line: total?.line ?? first.line,
      value: String(value),
      expected: readerTexts['finding.two-economies'],
      found: readerTexts['finding.from-itself']({ amount: inWords(value, first.currency), reporter: first.reporter, period: first.period }),
      fix: readerTexts['finding.counts-in-world'],
      count: cell.length,
    });
  });
};

/** Years of which not all months are there, and a last year that only the sum of all reporters has. */
export const partYear: Detector = ({ rows }) => {
  const months = rows.columns.frames.filter(({ period }) => /^\d{4}-\d{2}$/.test(period));
  const years = Map.groupBy(months, ({ file, reporter, flow, period }) => `${file}|${reporter}|${flow}|${period.slice(0, 4)}`);
  const short = [...years].flatMap(([key, list]) => {
    const held = [...new Set(list.map(({ period }) => period.slice(5)))].toSorted();
    const [file = '', reporter = '', flow = '', year = ''] = key.split('|');
    if (held.length === 12) return [];
    return finding('part-year', {
      severity: 'note',
      file,
      value: year,
      expected: readerTexts['finding.twelve-months'],
      found: readerTexts['finding.months']({ year, flow, reporter, months: held }),
      fix: readerTexts['finding.same-months'],
      about: { reporter, partner: null, flow, period: year },
    });
  });
  return [...short, ...onlyForAll({ rows })];
};

function onlyForAll({ rows }: Pick<Parameters<Detector>[0], 'rows'>): ReturnType<Detector> {
  const files = Map.groupBy(
    rows.columns.frames.filter(({ period }) => period.length === 4),
    ({ file }) => file,
  );
  return [...files].flatMap(([file, list]) => {
    const last = list
      .map(({ period }): string => period)
      .toSorted()
      .at(-1);
    if (last === undefined) return [];
    const reportersIn = (isLast: boolean): ReadonlySet<string> =>
      new Set(list.filter(({ period }) => (period === last) === isLast).map(({ reporter }) => reporter));
    const [now, before] = [reportersIn(true), reportersIn(false)];
    if (now.size !== 1 || !now.has('WLD') || [...before].every((reporter) => reporter === 'WLD')) return [];
    return finding('part-year', {
      file,
      value: last,
      expected: readerTexts['finding.reporters-before']({ year: last }),
      found: readerTexts['finding.all-alone']({ year: last }),
      fix: readerTexts['finding.leave-year']({ year: last }),
    });
  });
}

/** Services in a file of trade: they were refused, and the file was to be one of goods. */
export const services: Detector = ({ files }) =>
  files.flatMap(({ file, counts }) => {
    const count = counts.rejected['not-goods'];
    if (count === undefined) return [];
    return finding('services', {
      file,
      expected: readerTexts['finding.goods'],
      found: readerTexts['finding.services']({ count }),
      fix: readerTexts['finding.download-goods'],
      count,
    });
  });
