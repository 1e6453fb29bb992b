import type { Receipt, Sentence, View } from '@sogdia/core';

/** Every receipt of one or more views under an id that is stable from build to build: the address of a number. */
export interface ReceiptIndex {
  readonly idOf: (receipt: Receipt) => string;
  readonly entries: readonly IndexedReceipt[];
}

export interface IndexedReceipt {
  readonly id: string;
  readonly receipt: Receipt;
}

/**
 * The receipts of views, those of points first, and further ones, each with the receipts of its operands. Equal receipts share an id.
 */
export function receiptIndexOf(views: readonly View[], further: readonly Receipt[] = []): ReceiptIndex {
  return indexReceipts([...views.flatMap((view) => [...withOperands(receiptsOfView(view))]), ...withOperands(further)]);
}

/** Exactly these receipts, each under an id that is none of those reserved. */
export function indexReceipts(receipts: Iterable<Receipt>, reserved: Iterable<string> = []): ReceiptIndex {
  const idByReceipt = new Map<Receipt, string>();
  const idByContent = new Map<string, string>();
  const entries: { id: string; receipt: Receipt }[] = [];
  const taken = new Set(reserved);

  function register(receipt: Receipt): void {
    if (idByReceipt.has(receipt)) return;
    const content = JSON.stringify(receipt);
    const known = idByContent.get(content);
    if (known !== undefined) {
      idByReceipt.set(receipt, known);
      return;
    }
    const id = freeId(receipt, taken);
    taken.add(id);
    idByReceipt.set(receipt, id);
    idByContent.set(content, id);
    entries.push({ id, receipt });
  }

  for (const receipt of receipts) register(receipt);
  return {
    entries,
    idOf: (receipt) => {
      const id = idByReceipt.get(receipt) ?? idByContent.get(JSON.stringify(receipt));
      if (id === undefined) throw new RangeError(`receipt index: no receipt of ${baseId(receipt)}`);
      return id;
    },
  };
}

/** A receipt with all that it is computed from, each once. */
export function withOperands(receipts: readonly Receipt[]): ReadonlySet<Receipt> {
  const found = new Set<Receipt>();
  const add = (receipt: Receipt): void => {
    if (found.has(receipt)) return;
    found.add(receipt);
    if (receipt.kind === 'step') for (const operand of receipt.operands) add(operand.receipt);
  };
  for (const receipt of receipts) add(receipt);
  return found;
}

/** The receipts that a view shows: of its points, their revisions, its sentences, its absences, its ranges, and what it compares with the paper. */
export function receiptsOfView(view: View): readonly Receipt[] {
  const points = view.series.flatMap((series) => series.points);
  const sentences: readonly Sentence[] = [
    view.headline,
    ...Object.values(view.description).flat(),
    ...(view.agreement === null ? [] : [view.agreement.summary, ...view.agreement.items.map((item) => item.sentence)]),
  ];
  return [
    ...points.map((point) => point.receipt),
    ...points.flatMap((point) => point.revised ?? []),
    ...sentences.flatMap((sentence) => sentence.spans.flatMap((span) => span.receipt ?? [])),
    ...view.discrepancies.flatMap((discrepancy) =>
      discrepancy.points.flatMap((point) => [
        point.difference,
        point.ratio,
        point.logGap,
        point.mirrorDiscrepancy,
        point.valuation,
        point.rest,
      ]),
    ),
    ...view.bands.flatMap((band) => band.points.flatMap(({ lowest, highest }) => [lowest, highest].flatMap((end) => end?.receipt ?? []))),
    ...(view.agreement?.items.map((item) => item.computed) ?? []),
  ];
}

function freeId(receipt: Receipt, taken: ReadonlySet<string>): string {
  const base = baseId(receipt);
  if (!taken.has(base)) return base;
  let count = 2;
  while (taken.has(`${base}-${count}`)) count += 1;
  return `${base}-${count}`;
}

function baseId(receipt: Receipt): string {
  const { quantity, reporter, partner, recorder, period } = receipt.subject;
  const operation = receipt.kind === 'step' && !quantity.includes(receipt.operation) ? receipt.operation : null;
  const record = recorder === reporter ? null : recorder;
  return [operation, quantity, reporter, partner, record, period]
    .filter((part) => part !== null)
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
