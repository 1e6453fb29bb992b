import type { CheckedClaim, Receipt } from '@sogdia/core';
import type { ProgramContext } from '../../model/index.ts';
import { lineOf } from '../../terminal/index.ts';
import type { PageNode } from '../layout/index.ts';
import { lensLines, paragraph, sourceLines, statementLines, titleLine, verdictLines, workingLines, workingParts } from './claim-parts.ts';

/** A stretch of a claim's page: the receipt of its number, and the line of the working that it is; null where it is none. */
export interface ClaimNode extends PageNode {
  readonly text: string;
  readonly working: number | null;
  readonly receipt: Receipt | null;
}

/** A claim's page: what it says and the verdict, its working line by line, its sources. */
export function claimNodes(
  checked: CheckedClaim,
  isFolded: boolean,
  context: ProgramContext,
  width: number,
  hasValues = true,
): readonly ClaimNode[] {
  const blank = lineOf(['']);
  const spaced = (lines: readonly ReturnType<typeof lineOf>[]) => (lines.length === 0 ? [] : [blank, ...lines]);
  const parts = workingParts(checked);
  const head: ClaimNode = {
    text: checked.sentence.text,
    working: null,
    receipt: null,
    headLine: 0,
    lines: [
      ...paragraph(checked.claim.paraphrase, width, 'strong'),
      ...verdictLines(checked, context, width),
      ...paragraph(checked.sentence.text, width),
      ...spaced(statementLines(checked, context, width)),
      ...spaced(lensLines(checked, context, width, hasValues)),
      ...(isFolded && parts.length > 0 ? [blank, lineOf([context.text['claim.folded']({ lines: parts.length }), 'faint'])] : []),
    ],
  };
  const working = isFolded ? [] : parts;
  return [
    head,
    ...working.map((part, order): ClaimNode => {
      const heading = order === 0 ? [blank, titleLine(context.text['check.working'])] : [];
      return {
        text: part.line.filled.text,
        working: part.index,
        receipt: part.receipt,
        headLine: heading.length,
        lines: [...heading, ...workingLines(part, context, width)],
      };
    }),
    ...(checked.sources.length === 0
      ? []
      : [{ text: '', working: null, receipt: null, headLine: 1, lines: spaced(sourceLines(checked, context, width)) }]),
  ];
}
