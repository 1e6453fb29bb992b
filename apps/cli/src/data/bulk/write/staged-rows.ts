import type { TradeTable } from '@sogdia/data/readers';
import { bulkFlowOf, goodsLeftOut, inKilograms, kilogramsIn, type LeftOut } from './bulk-row.ts';
import type { Staging } from './staging.ts';

/** Takes the rows that readers add to a table over into the staging: what many rows share is decided once. */
export class StagedRows {
  /** How many rows were taken, and how many records are no row, by their reasons. */
  kept = 0;
  readonly leftOut = new Map<LeftOut, number>();
  nomenclature: string | null;
  readonly #staging: Staging;
  readonly #flows: (number | LeftOut)[] = [];
  readonly #products: (number | LeftOut)[] = [];

  constructor(staging: Staging, nomenclature: string | null) {
    this.#staging = staging;
    this.nomenclature = nomenclature;
  }

  /** Counts a record that is no row. */
  leave(reason: LeftOut): void {
    this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + 1);
  }

  /** Takes all rows of a table, which has none after it. */
  take(table: TradeTable): void {
    const { frames, products, frameOf, productOf, values } = table.columns;
    for (let row = 0; row < table.length; row += 1) {
      const [frame, product] = [frameOf.at(row), productOf.at(row)];
      this.#flows[frame] ??= this.#flowOf(frames[frame] as (typeof frames)[number]);
      const flow = this.#flows[frame] as number | LeftOut;
      if (typeof flow === 'number') this.#products[product] ??= this.#goodsOf(products[product] as (typeof products)[number]);
      const goods = typeof flow === 'number' ? (this.#products[product] as number | LeftOut) : flow;
      if (typeof goods === 'string') this.leave(goods);
      else {
        this.#staging.add(flow as number, goods, values.at(row), weightAt(table, row));
        this.kept += 1;
      }
    }
    table.clear();
  }

  #flowOf(frame: TradeTable['columns']['frames'][number]): number | LeftOut {
    const flow = bulkFlowOf(frame);
    return typeof flow === 'string' ? flow : this.#staging.idOfFlow(flow);
  }

  /** The first goods say of which nomenclature the table is, where nothing said it before. */
  #goodsOf(product: TradeTable['columns']['products'][number]): number | LeftOut {
    const reason = goodsLeftOut(product, this.nomenclature ?? product.nomenclature);
    if (reason !== null) return reason;
    this.nomenclature ??= product.nomenclature;
    return this.#staging.idOfProduct(product.code);
  }
}

/** The weight that a row states, in kilograms; null where it states none. */
function weightAt({ columns: { amounts } }: TradeTable, row: number): number | null {
  for (let at = row === 0 ? 0 : amounts.ends.at(row - 1); at < amounts.ends.at(row); at += 1) {
    const kind = amounts.kinds[amounts.kindOf.at(at)];
    const kilograms = kind === undefined || kind.of === 'value' ? null : kilogramsIn(kind);
    if (kilograms !== null) return inKilograms(amounts.values.at(at), kilograms);
  }
  return null;
}
