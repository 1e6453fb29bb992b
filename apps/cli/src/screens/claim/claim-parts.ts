import type { CheckedClaim, Receipt } from '@sogdia/core';
import type { WorkingLine } from '@sogdia/core/claims';
import { translate } from '@sogdia/core/workspace';
import type { ProgramContext } from '../../model/index.ts';
import { fitLine, type Line, lineOf, outcomeMark, type Style, verdictMark, wrapOnScreen } from '../../terminal/index.ts';

/** Running text in lines of at most a width, after an indent. */
export function paragraph(text: string, width: number, style: Style = 'plain', indent = ''): readonly Line[] {
  return wrapOnScreen(text, Math.max(8, width - indent.length)).map((line) => lineOf([indent], [line, style]));
}

/** The verdict with its sign, and what is on record where that is another. */
export function verdictLines(checked: CheckedClaim, context: ProgramContext, width: number): readonly Line[] {
  const { verdict, recorded, changed } = checked;
  const { sign, style } = verdictMark(verdict, context.look.glyphs);
  const head = lineOf([`${sign} ${translate(context.language, `claims.verdict.${verdict}`)}`, style]);
  if (!changed || recorded === null) return [head];
  return [head, ...paragraph(context.text['check.on-record']({ verdict: recorded.verdict, reason: recorded.reason }), width, 'warning')];
}

/** The statement as an expression, and with its values filled in. */
export function statementLines(checked: CheckedClaim, context: ProgramContext, width: number): readonly Line[] {
  const { working, filled } = checked;
  const [whole] = working;
  if (whole === undefined || filled === null) return [];
  return [titleLine(context.text['claim.statement']), ...paragraph(whole.expression, width, 'faint'), ...paragraph(filled.text, width)];
}

/** What each record and vintage says: a sign each; where there is room in words, with the values where they are others. */
export function lensLines({ lenses, filled }: CheckedClaim, context: ProgramContext, width: number, hasValues: boolean): readonly Line[] {
  if (lenses.length === 0) return [];
  return [
    titleLine(context.text['check.lenses']),
    ...lenses.flatMap((lens) => {
      const outcome = hasValues ? context.text['joint.colon'] + translate(context.language, `claims.outcome.${lens.outcome}`) : '';
      const { sign, style } = outcomeMark(lens.outcome, context.look.glyphs);
      const [first = '', ...rest] = wrapOnScreen(`${lens.label}${outcome}`, width - 2);
      const isOther = lens.filled.text !== filled?.text;
      return [
        lineOf([`${sign} `, style], [first]),
        ...rest.map((line) => lineOf([`  ${line}`])),
        ...(hasValues && isOther ? paragraph(lens.missing ?? lens.filled.text, width, 'faint', '  ') : []),
      ];
    }),
  ];
}

/** A part of a working that the cursor can stand on, and the line of the working that holds its receipt. */
export interface WorkingPart {
  readonly line: WorkingLine;
  readonly index: number;
  readonly receipt: Receipt | null;
}

/** The parts of a working: all but the whole, which the statement shows. A year or member with a single number is one part with it. */
export function workingParts({ working }: CheckedClaim): readonly WorkingPart[] {
  return working.flatMap((line, index): readonly WorkingPart[] => {
    if (line.depth === 0 || isSingleNumber(working, index)) return [];
    const isOne = isSingleNumber(working, index + 1);
    const receipt = (isOne ? working[index + 1] : line)?.receipt ?? null;
    return [{ line, index: isOne ? index + 1 : index, receipt }];
  });
}

/** Whether a line is the only number of the line before it, which stands for a year or member and shows its value already. */
function isSingleNumber(working: readonly WorkingLine[], index: number): boolean {
  const [above, line, below] = [working[index - 1], working[index], working[index + 1]];
  if (above === undefined || line === undefined || above.outcome === null || above.at === null || above.depth === 0) return false;
  const isAlone = below === undefined || below.depth <= above.depth;
  return isAlone && line.depth === above.depth + 1 && line.outcome === null && line.receipt !== null;
}

/** A part of the working: a statement with its outcome, or a number with its value, for which an expression that is too long gives way. */
export function workingLines({ line, receipt }: WorkingPart, context: ProgramContext, width: number): readonly Line[] {
  const { depth, expression, at, filled, outcome } = line;
  const indent = '  '.repeat(Math.max(0, depth - 1));
  const place = at === null || expression.includes(at) ? '' : at;
  if (outcome === null) {
    const name = lineOf([indent], [`${expression}${place === '' ? '' : ` (${place})`}`, 'faint']);
    const value = lineOf([' = ', 'faint'], [filled.text, 'title']);
    const room = Math.max(indent.length + 8, width - value.length);
    return [[...(name.length > room ? fitLine(name, room) : name), ...value]];
  }
  const { sign, style } = outcomeMark(outcome, context.look.glyphs);
  const words = place === '' ? '' : place + context.text['joint.colon'];
  const [first = '', ...rest] = wrapOnScreen(`${words}${filled.text}`, Math.max(12, width - indent.length - 2));
  const textStyle = receipt === null ? 'plain' : 'title';
  return [
    lineOf([indent], [`${sign} `, style], [first.slice(0, words.length), 'faint'], [first.slice(words.length), textStyle]),
    ...rest.map((more) => lineOf([`${indent}  `], [more, textStyle])),
  ];
}

/** The releases that the figures come from. */
export function sourceLines({ sources }: CheckedClaim, context: ProgramContext, width: number): readonly Line[] {
  if (sources.length === 0) return [];
  const names = new Set(sources.map(({ source, release }) => source.publisher + context.text['joint.colon'] + release.label));
  return [titleLine(context.text['view.sources']), ...[...names].flatMap((name) => paragraph(name, width))];
}

/** The head of a part. */
export function titleLine(title: string): Line {
  return lineOf([title, 'title']);
}
