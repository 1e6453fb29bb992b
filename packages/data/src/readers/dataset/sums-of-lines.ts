import type { Observation } from '@sogdia/core/model';
import type { TradeRow } from '../contract/index.ts';
import { readerTexts } from '../words/index.ts';
import { linesInWords, observationOf, type Provenance, workedOut } from './observation-of-rows.ts';
import { quantitiesOf } from './quantities-of.ts';

/** Rows of one flow of a file whose codes begin alike, and how they begin. */
export type SummedLines = ReturnType<typeof sumsOfLines>[number];

/**
 * The lines of a national tariff that a file has of each flow, by the subheading, the heading and the chapter of HS that their codes begin with. What lines such a
 * query left out, nobody knows: each is a sum of lines in the file, and no figure of the heading. None for a code that the files state themselves.
 */
export function sumsOfLines(cells: readonly (readonly TradeRow[])[]) {
  const national = cells.flat().filter(({ product }) => product.nomenclature === 'NATIONAL' && /^\d+$/.test(product.code));
  const stated = new Set(national.map(({ product }) => product.code));
  const lines = national.filter(({ product, role }) => product.code.length > 6 && role === 'leaf');
  return [...Map.groupBy(lines, flowOf).values()].flatMap((flow) =>
    [2, 4, 6].flatMap((digits) =>
      [...Map.groupBy(flow, ({ product }) => product.code.slice(0, digits))]
        .filter(([code]) => !stated.has(code))
        .map(([code, rows]) => ({ code, rows })),
    ),
  );
}

/**
 * The rows of the four quarters of a year, by what else they are of: a sum of them is the year. None of a flow for which the file has a year itself, nor of years
 * with a quarter missing; quarters of other years than those of the calendar are none.
 */
export function fourQuarters(cells: readonly (readonly TradeRow[])[], isStated: (row: TradeRow, year: string) => boolean) {
  const quarters = cells.flat().filter(({ period }) => /^(\d{4})-(01\.\.\1-03|04\.\.\1-06|07\.\.\1-09|10\.\.\1-12)$/.test(period));
  const cellOf = (row: TradeRow): string => `${flowOf({ ...row, period: yearOf(row) })}|${row.product.nomenclature}|${row.product.code}`;
  return [...Map.groupBy(quarters, cellOf).values()].filter(
    (rows) => rows.length === 4 && new Set(rows.map(({ period }) => period)).size === 4 && !rows.some((row) => isStated(row, yearOf(row))),
  );
}

function yearOf({ period }: Pick<TradeRow, 'period'>): TradeRow['period'] {
  return period.slice(0, 4) as TradeRow['period'];
}

/** The figure of a year that its four quarters add up to. */
export function sumOfQuarters(rows: readonly TradeRow[], provenanceOf: (file: string) => Provenance): Observation {
  return {
    ...observationOf(rows, provenanceOf),
    ...workedOut(readerTexts['sum.quarters']({ lines: linesInWords(rows) })),
    period: yearOf(rows[0] as TradeRow),
  };
}

function flowOf({ file, reporter, partner, flow, period, currency, valuation }: TradeRow): string {
  return [file, reporter, partner, flow, period, currency, valuation].join('|');
}

/** A sum of the lines of a file, which says of how many: it is no figure of all goods of its code. */
export function sumOfLines({ code, rows }: SummedLines, provenanceOf: (file: string) => Provenance): Observation {
  const [row] = rows;
  if (row === undefined) throw new RangeError('a sum of no line');
  const value = rows.reduce((sum, one) => sum + one.value, 0);
  const { quantities: _, ...one } = observationOf([{ ...row, product: { ...row.product, code } }], provenanceOf);
  const quantities = quantitiesOf(rows);
  return {
    ...one,
    value,
    ...workedOut(readerTexts['sum.lines']({ count: rows.length, code, lines: linesInWords(rows) })),
    ...(quantities.length === 0 ? {} : { quantities: [...quantities] }),
    status: row.status === 'printed' ? 'derived' : row.status,
    confidence: 'medium',
    flags: [...new Set(rows.flatMap(({ flags }) => flags))],
    note: `Other goods of HS ${code} may have been traded`,
  };
}
