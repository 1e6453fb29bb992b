import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Receipt, ReceiptCell, ViewSource } from '../../model/view/index.ts';

/** A source in one of its releases, with the cells of a receipt that were read in it, each once. */
export type WorkCited = ReturnType<typeof worksCited>[number];

/**
 * The works that a number rests on, in the order of their first cell. `key` is the same for the same source and release everywhere,
 * and safe in BibTeX. Throws `InvalidParameterError` for a cell whose source and release are not among the references.
 * @example
 * ```ts
 * worksCited(
 *   readFlow(dataset, {
 *     reporter: 'CHN',
 *     partner: 'KAZ',
 *     period: yearPeriod(2013),
 *     record: 'reporter',
 *     vintage: 'first',
 *     flow: 'export',
 *   }),
 *   computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2013')).references,
 * )[0].key // => 'customs:customs.first'
 * ```
 */
export function worksCited(receipt: Receipt, references: readonly ViewSource[]) {
  const works = new Map<string, { reference: ViewSource; cells: [ReceiptCell, ...ReceiptCell[]] }>();
  for (const cell of distinctCells(receipt)) {
    const key = `${cell.source}:${cell.release.replace('/', '.')}`;
    const work = works.get(key);
    if (work === undefined) works.set(key, { reference: referenceOf(cell, references), cells: [cell] });
    else work.cells.push(cell);
  }
  return [...works].map(([key, work]) => ({ key, ...work }));
}

/** The cells at the leaves, each once however often the number uses it. */
function distinctCells(receipt: Receipt): readonly ReceiptCell[] {
  const found = new Map<string, ReceiptCell>();
  const visit = (part: Receipt): void => {
    if (part.kind === 'step') for (const operand of part.operands) visit(operand.receipt);
    if (part.kind === 'cell') found.set(JSON.stringify([part.subject, part.source, part.release, part.printed]), part);
  };
  visit(receipt);
  return [...found.values()];
}

function referenceOf(cell: ReceiptCell, references: readonly ViewSource[]): ViewSource {
  const reference = references.find(({ source, release }) => source.id === cell.source && release.id === cell.release);
  if (reference !== undefined) return reference;
  throw new InvalidParameterError('references', `${cell.source} ${cell.release}`, 'the source and release of every cell of the receipt');
}
