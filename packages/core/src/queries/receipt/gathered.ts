import type { Receipt } from '../../model/view/index.ts';

/** What is to be gathered of the leaves and steps under a number. */
interface Gathering<Item> {
  readonly of: (receipt: Receipt) => readonly Item[];
  /** A step that speaks for what is under it; none unless stated. */
  readonly stopsAt?: (receipt: Receipt) => boolean;
  /** What makes two items one; being the same unless stated; null where an item that comes again is told again. */
  readonly by?: ((item: Item) => unknown) | null;
}

/** A step of so many operands keeps what was gathered under it: a sum over goods has thousands, and several numbers rest on it. */
const fromOperands = 4;

/**
 * Gives what the leaves and steps under a receipt say, each item once unless asked otherwise, in the order of the operands, a step before what is under it.
 */
export function gathered<Item>({ of, stopsAt, by = (item) => item }: Gathering<Item>): (receipt: Receipt) => readonly Item[] {
  const known = new WeakMap<Receipt, readonly Item[]>();
  const gather = (receipt: Receipt): readonly Item[] => {
    if (receipt.kind !== 'step' || stopsAt?.(receipt) === true) return of(receipt);
    const before = known.get(receipt);
    if (before !== undefined) return before;
    const parts: (readonly Item[])[] = [];
    const add = (items: readonly Item[]): void => {
      if (items.length > 0) parts.push(items);
    };
    add(of(receipt));
    for (const operand of receipt.operands) add(gather(operand.receipt));
    const found = parts.length < 2 ? (parts[0] ?? []) : by === null ? parts.flat() : distinct(parts, by);
    if (receipt.operands.length >= fromOperands) known.set(receipt, found);
    return found;
  };
  return gather;
}

function distinct<Item>(parts: readonly (readonly Item[])[], by: (item: Item) => unknown): readonly Item[] {
  const items = new Map<unknown, Item>();
  for (const part of parts) {
    for (const item of part) {
      const key = by(item);
      if (!items.has(key)) items.set(key, item);
    }
  }
  return [...items.values()];
}
