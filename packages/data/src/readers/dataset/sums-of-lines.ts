import type { Observation } from '@sogdia/core/model';
import type { TradeRow } from '../contract/index.ts';
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
  const lines = rows.length === 1 ? 'the 1 line' : `the ${rows.length} lines`;
  return {
    ...one,
    value,
    ...workedOut(`sum of ${lines} of HS ${code} in the file (${rows.length === 1 ? 'line' : 'lines'} ${linesInWords(rows)})`),
    ...(quantities.length === 0 ? {} : { quantities: [...quantities] }),
    status: row.status === 'printed' ? 'derived' : row.status,
    confidence: 'medium',
    flags: [...new Set(rows.flatMap(({ flags }) => flags))],
    note: `Other goods of HS ${code} may have been traded`,
  };
}
