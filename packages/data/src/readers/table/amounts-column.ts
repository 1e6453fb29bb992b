import { GrowingColumn } from '../../observations/index.ts';
import type { RowQuantity, TradeRow } from '../contract/index.ts';

/** What an amount beside a value is: a quantity in its unit, or the value at another valuation. */
export type AmountKind = Omit<RowQuantity, 'value'> | { readonly of: 'value'; readonly valuation: TradeRow['valuation'] };

type Amounts = Pick<TradeRow, 'quantities' | 'alternates'>;

const none: readonly never[] = [];

/** The quantities and alternates of rows: for each its number, and which kind of those that there are. */
export class AmountsColumn {
  readonly ends = new GrowingColumn(Uint32Array);
  readonly values = new GrowingColumn(Float64Array);
  readonly kindOf = new GrowingColumn(Uint32Array);
  readonly kinds: AmountKind[] = [];
  /** The position of the kind that came last. */
  #last = 0;

  push({ quantities, alternates }: Amounts): void {
    for (const quantity of quantities) this.#add(quantity.value, this.#kindOfQuantity(quantity));
    for (const { value, valuation } of alternates) this.#add(value, this.#kindOfAlternate(valuation));
    this.ends.push(this.values.length);
  }

  /** Adds an amount of the kind that came last. */
  pushAlike(value: number): void {
    this.#add(value, this.#last);
    this.ends.push(this.values.length);
  }

  at(index: number): Amounts {
    const [start, end] = [index === 0 ? 0 : this.ends.at(index - 1), this.ends.at(index)];
    if (start === end) return { quantities: none, alternates: none };
    const quantities: RowQuantity[] = [];
    const alternates: TradeRow['alternates'][number][] = [];
    for (let at = start; at < end; at += 1) {
      const kind = this.kinds[this.kindOf.at(at)] as AmountKind;
      const value = this.values.at(at);
      if (kind.of === 'value') alternates.push({ valuation: kind.valuation, value });
      else quantities.push({ of: kind.of, value, unit: kind.unit, estimated: kind.estimated });
    }
    return { quantities, alternates };
  }

  /** The kind of the amount of a row that states one, more than 0; null of any other row. */
  onlyKindAt(index: number): number | null {
    const start = index === 0 ? 0 : this.ends.at(index - 1);
    return this.ends.at(index) === start + 1 && this.values.at(start) > 0 ? this.kindOf.at(start) : null;
  }

  #add(value: number, kind: number): void {
    this.values.push(value);
    this.kindOf.push(kind);
    this.#last = kind;
  }

  #kindOfQuantity({ of, unit, estimated }: RowQuantity): number {
    const known = this.kinds.findIndex((kind) => kind.of === of && kind.unit === unit && kind.estimated === estimated);
    return known >= 0 ? known : this.kinds.push({ of, unit, estimated }) - 1;
  }

  #kindOfAlternate(valuation: TradeRow['valuation']): number {
    const known = this.kinds.findIndex((kind) => kind.of === 'value' && kind.valuation === valuation);
    return known >= 0 ? known : this.kinds.push({ of: 'value', valuation }) - 1;
  }
}
