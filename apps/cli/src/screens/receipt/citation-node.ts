import { citeReceipt, type Receipt } from '@sogdia/core';
import type { ViewSource } from '@sogdia/core/model';
import type { ProgramContext } from '../../model/index.ts';
import type { ReceiptNode } from '../../print/index.ts';
import { type Grid, textCell } from '../../table/index.ts';
import { lineOf, wrapOnScreen } from '../../terminal/index.ts';

/** A row for each node of a receipt, so that the cursor, copying and the row count work as in tables. */
export function gridOfNodes(nodes: readonly ReceiptNode[], citation: string): Grid {
  return {
    corner: '',
    columns: [{ id: 'value', label: '', short: '', align: 'left' }],
    rows: nodes.map((node, index) => ({
      id: String(index),
      label: node.subject,
      style: 'plain',
      cells: [textCell(node.citation ?? citation)],
    })),
    legend: [],
  };
}

/** How to cite a number, as the last node under its tree. */
export function citationNode(receipt: Receipt, references: readonly ViewSource[], context: ProgramContext, width: number): ReceiptNode {
  const subject = context.text['receipt.to-cite'];
  const citation = citeReceipt(context.world, receipt, references, context.language).plain;
  const text = citation
    .split('\n')
    .flatMap((part) => wrapOnScreen(part, width - 2).map((line, order) => lineOf([order === 0 ? line : `  ${line}`, 'faint'])));
  return { headLine: 1, subject, value: '', full: '', citation, lines: [lineOf(['']), lineOf([subject, 'title']), ...text] };
}
