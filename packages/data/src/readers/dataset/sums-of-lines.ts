import type { TradeRow } from '../contract/index.ts';

/** Rows of one flow of a file whose codes begin alike, and how they begin. */
export interface SummedLines {
  readonly code: string;
  readonly rows: readonly TradeRow[];
}

/**
 * The lines of a national tariff that a file has of each flow, by the subheading, the heading and the chapter of HS that their codes begin with. What lines such a
 * query left out, nobody knows: each is a sum of lines in the file, and no figure of the heading. None for a code that the files state themselves.
 */
export function sumsOfLines(cells: readonly (readonly TradeRow[])[]): readonly SummedLines[] {
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
