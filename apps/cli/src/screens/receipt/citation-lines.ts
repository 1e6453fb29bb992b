import { citeReceipt, type Receipt, type ViewSource } from '@sogdia/core';
import type { Line } from '../../frame/cell.ts';
import { lineOf } from '../../frame/line.ts';
import { wrapText } from '../../frame/wrap-text.ts';
import type { ProgramContext } from '../../program/program-context.ts';

/** How to cite a number, for under its tree. */
export function citationLines(
  receipt: Receipt,
  references: readonly ViewSource[],
  context: ProgramContext,
  width: number,
): readonly Line[] {
  const citation = citeReceipt(receipt, references, context.language).plain.split('\n');
  const text = citation.flatMap((part) => wrapText(part, width - 4, '  ').map((line) => lineOf(['  '], [line, 'faint'])));
  return [lineOf(['']), lineOf(['  '], [context.text['receipt.to-cite'], 'title']), ...text];
}
