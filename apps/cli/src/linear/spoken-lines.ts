import type { Receipt } from '@sogdia/core';
import type { ViewSource } from '@sogdia/core/model';
import type { ProgramContext } from '../model/index.ts';
import { receiptTree } from '../print/index.ts';
import { type Line, wrapText } from '../terminal/index.ts';

/** The tree of a receipt as nested sentences, its depth told by numbers and not by drawing. */
export function receiptTexts(receipt: Receipt, references: readonly ViewSource[], context: ProgramContext): readonly string[] {
  const options = {
    world: context.world,
    width: 10_000,
    glyphs: { ...context.look.glyphs, branch: '', lastBranch: '', pipe: '' },
    language: context.language,
    wrap: wrapText,
  };
  return receiptTree(receipt, references, options).flatMap((node) => textsOf(node.lines));
}

/** Lines of cells as texts, without those that are blank. */
export function textsOf(lines: readonly Line[]): readonly string[] {
  return lines
    .map((line) =>
      line
        .map((cell) => cell.text)
        .join('')
        .trim(),
    )
    .filter((text) => text !== '');
}
