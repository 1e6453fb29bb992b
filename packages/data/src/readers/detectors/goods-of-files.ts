import type { RowProduct } from '../contract/index.ts';
import type { TradeTable } from '../table/index.ts';

/** What the flows of a file are of: all goods, or a choice of them, by its codes. */
export type GoodsOfFile = 'all' | (string & {});

/**
 * How many different beginnings of so many digits the codes of a nomenclature have in a list of all goods, by half: HS has 97 chapters, SITC ten sections, BEC
 * seven categories. What has fewer is a choice of goods: nobody knows what it left out.
 */
const broad = [
  { nomenclature: /^(?:HS|NATIONAL)/, digits: 2, least: 48 },
  { nomenclature: /^SITC/, digits: 1, least: 5 },
  { nomenclature: /^BEC/, digits: 1, least: 4 },
] as const;

/** For each file of a table what goods it is of. Totals that a row states are of all goods whatever else the file has. */
export function goodsOfFiles({ columns: { frames, products, frameOf, productOf } }: TradeTable): ReadonlyMap<string, GoodsOfFile> {
  const held = new Map([...new Set(frames.map(({ file }) => file))].map((file) => [file, new Uint8Array(products.length)]));
  const marks = frames.map(({ file }) => held.get(file) as Uint8Array);
  for (let row = 0; row < frameOf.length; row += 1) (marks[frameOf.at(row)] as Uint8Array)[productOf.at(row)] = 1;
  return new Map([...held].map(([file, marked]) => [file, goodsOf(products.filter((_, id) => marked[id] === 1))]));
}

function goodsOf(products: readonly RowProduct[]): GoodsOfFile {
  const coded = products.filter(({ level }) => level !== null && level > 0);
  const isBroad = broad.some(({ nomenclature, digits, least }) => {
    const codes = coded.filter((product) => nomenclature.test(product.nomenclature) && product.code.length >= digits);
    return new Set(codes.map(({ code }) => code.slice(0, digits))).size >= least;
  });
  if (isBroad) return 'all';
  return [...new Set(coded.map(({ nomenclature, code }) => `${nomenclature} ${code}`))].toSorted().join();
}
