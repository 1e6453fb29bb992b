import { citeCell, type Language, type Receipt, receiptLines } from '@sogdia/core';
import type { FigureInWords, ReceiptLine } from '@sogdia/core/format';
import type { ViewSource, World } from '@sogdia/core/model';
import { type Messages, messagesOf } from '../messages/index.ts';
import { type Glyphs, type Line, lineOf, type Style, textWidth } from '../terminal/index.ts';

/** A node of a receipt as lines of text, with the citation of its cell. */
export interface ReceiptNode {
  readonly lines: readonly Line[];
  /** Which of the lines names the number. */
  readonly headLine: number;
  readonly subject: string;
  readonly value: string;
  readonly full: string;
  readonly citation: string | null;
}

/** How a receipt is drawn. */
export interface ReceiptOptions {
  /** The economies and groups by which the numbers are named. */
  readonly world: World;
  readonly width: number;
  readonly glyphs: Glyphs;
  readonly language: Language;
  /** How a text is broken into lines: on a screen long addresses are broken too, in print they stay whole. */
  readonly wrap: (text: string, width: number) => readonly string[];
}

/** Columns that the name of a number keeps beside its value. */
const narrowest = 12;

/**
 * A receipt as a tree: each number with its formula, its operands under it, and at the leaves the cell of the source as printed,
 * what other sources give for the same cell, and a citation.
 */
export function receiptTree(receipt: Receipt, references: readonly ViewSource[], options: ReceiptOptions): readonly ReceiptNode[] {
  const lines = receiptLines(options.world, receipt, references, options.language);
  const receipts = flatten(receipt);
  return lines.map((line, index) =>
    nodeOf(line, receipts[index] ?? receipt, prefixesOf(lines, index, options.glyphs), references, options),
  );
}

/** The receipts of a tree in the order of its lines. */
function flatten(receipt: Receipt): readonly Receipt[] {
  return receipt.kind === 'step' ? [receipt, ...receipt.operands.flatMap((operand) => flatten(operand.receipt))] : [receipt];
}

/** What stands before the first and before the further lines of a node: branches of those that are open above it. */
function prefixesOf(lines: readonly ReceiptLine[], index: number, glyphs: Glyphs): { readonly first: string; readonly next: string } {
  const depth = lines[index]?.depth ?? 0;
  const hasSibling = (level: number): boolean => {
    const following = lines.slice(index + 1).find((line) => line.depth <= level);
    return following !== undefined && following.depth === level;
  };
  const blank = ' '.repeat(glyphs.pipe.length);
  const above = Array.from({ length: Math.max(0, depth - 1) }, (_, level) => (hasSibling(level + 1) ? glyphs.pipe : blank)).join('');
  const children = (lines[index + 1]?.depth ?? 0) > depth ? glyphs.pipe : blank;
  if (depth === 0) return { first: '', next: children };
  const open = hasSibling(depth);
  return { first: above + (open ? glyphs.branch : glyphs.lastBranch), next: above + (open ? glyphs.pipe : blank) + children };
}

function nodeOf(
  line: ReceiptLine,
  receipt: Receipt,
  prefix: { readonly first: string; readonly next: string },
  references: readonly ViewSource[],
  options: ReceiptOptions,
): ReceiptNode {
  const text = messagesOf(options.language);
  const citation = citationOf(receipt, references, options);
  const below = (content: string, style: Style): readonly Line[] =>
    content === ''
      ? []
      : options.wrap(content, options.width - prefix.next.length).map((part) => lineOf([prefix.next, 'border'], [part, style]));
  const head = headLines(line, prefix, options);
  const formula = line.operation === null ? '' : text['receipt.step']({ operation: line.operation, formula: line.formula ?? '' });
  const exact = line.kind === 'absence' ? '' : text['receipt.exact']({ value: line.full });
  return {
    headLine: 0,
    subject: line.subject,
    value: line.value,
    full: line.full,
    citation,
    lines: [
      ...head,
      ...below(formula, 'plain'),
      ...below(line.kind === 'step' ? exact : '', 'faint'),
      ...(line.figure === null ? [] : figureLines(line.figure, text, below)),
      ...below(line.note ?? '', 'plain'),
      ...line.alternates.flatMap((figure) => below(text['receipt.alternate'](figure), 'faint')),
    ],
  };
}

/** What a number is, and its value; where they don't fit beside one another the value stays at the right, and what it is goes on below. */
function headLines(
  { role, subject, value, depth }: ReceiptLine,
  prefix: { readonly first: string; readonly next: string },
  { width, wrap, language }: ReceiptOptions,
): readonly Line[] {
  const shownRole = role === null ? '' : role + messagesOf(language)['joint.colon'];
  const style: Style = depth === 0 ? 'strong' : 'plain';
  const room = width - prefix.first.length - textWidth(value) - 2;
  const isOne = textWidth(shownRole + subject) <= room;
  const [first = '', ...rest] = isOne ? [shownRole + subject] : wrap(shownRole + subject, Math.max(narrowest, room));
  const gap = isOne ? '  ' : ' '.repeat(Math.max(2, room + 2 - textWidth(first)));
  const start = lineOf([prefix.first, 'border'], [first.slice(0, shownRole.length), 'faint'], [first.slice(shownRole.length), style]);
  return [[...start, ...lineOf([gap], [value, 'title'])], ...rest.map((part) => lineOf([prefix.next, 'border'], [part, style]))];
}

function figureLines(figure: FigureInWords, text: Messages, below: (content: string, style: Style) => readonly Line[]): readonly Line[] {
  return [
    ...below(text['receipt.figure'](figure), 'plain'),
    ...below(text['receipt.quality'](figure), 'faint'),
    ...below(figure.note ?? '', 'faint'),
    ...below(figure.readAt === null ? '' : text['receipt.read-at']({ readAt: figure.readAt }), 'faint'),
  ];
}

function citationOf(receipt: Receipt, references: readonly ViewSource[], { world, language }: ReceiptOptions): string | null {
  if (receipt.kind !== 'cell') return null;
  const reference = references.find(({ source, release }) => source.id === receipt.source && release.id === receipt.release);
  return reference === undefined ? null : citeCell(world, receipt, reference, language);
}
