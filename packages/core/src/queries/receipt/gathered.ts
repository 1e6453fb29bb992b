import type { Receipt, ReceiptStep } from '../../model/view/index.ts';

/** What is to be gathered of the leaves and steps under a number. */
interface Gathering<Item> {
  readonly of: (receipt: Receipt) => readonly Item[];
  /** A step that speaks for what is under it; none unless stated. */
  readonly stopsAt?: (receipt: Receipt) => boolean;
  /** What makes two items one; being the same unless stated; null where an item that comes again is told again. */
  readonly by?: ((item: Item) => unknown) | null;
}

/**
 * A step of so many operands keeps what was gathered under it: those that are asked for themselves, a number of a view, are asked again by the
 * next; inside others only sums over many, on which several numbers rest.
 */
const [keptAlone, keptInside] = [4, 16];

/**
 * Gives what the leaves and steps under a receipt say, each item once unless asked otherwise, in the order of the operands, a step before what is under it.
 */
export function gathered<Item>({ of, stopsAt, by = (item) => item }: Gathering<Item>): (receipt: Receipt) => readonly Item[] {
  const known = new WeakMap<ReceiptStep, readonly Item[]>();
  const visit = (receipt: Receipt, add: (item: Item) => void): void => {
    for (const item of of(receipt)) add(item);
    if (receipt.kind !== 'step' || stopsAt?.(receipt) === true) return;
    for (const { receipt: operand } of receipt.operands) {
      const kept = hasOperands(operand, keptInside) ? gather(operand) : hasOperands(operand, keptAlone) ? known.get(operand) : undefined;
      if (kept === undefined) visit(operand, add);
      else for (const item of kept) add(item);
    }
  };
  const gather = (receipt: Receipt): readonly Item[] => {
    if (!hasOperands(receipt, keptAlone)) return collected(by, (add) => visit(receipt, add));
    let found = known.get(receipt);
    if (found === undefined) {
      found = collected(by, (add) => visit(receipt, add));
      known.set(receipt, found);
    }
    return found;
  };
  return gather;
}

function hasOperands(receipt: Receipt, count: number): receipt is ReceiptStep {
  return receipt.kind === 'step' && receipt.operands.length >= count;
}

/** The items that a visit adds, each once by what makes two of them one. */
function collected<Item>(by: ((item: Item) => unknown) | null, visit: (add: (item: Item) => void) => void): readonly Item[] {
  const items: Item[] = [];
  if (by === null) {
    visit((item) => items.push(item));
    return items;
  }
  const told = new Set<unknown>();
  visit((item) => {
    const key = by(item);
    if (told.has(key)) return;
    told.add(key);
    items.push(item);
  });
  return items;
}
