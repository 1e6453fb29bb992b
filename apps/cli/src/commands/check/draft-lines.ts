import { isMissing } from '@sogdia/core';
import type { CheckedFigure } from '@sogdia/core/claims';
import { receiptTree } from '../../print/index.ts';
import { type Line, lineOf, outcomeMark, type Style, wrapText } from '../../terminal/index.ts';
import type { DraftItem } from './check-drafts.ts';
import type { CheckPrint } from './check-lines.ts';
import { figurePlaces } from './text-place.ts';

/** A draft with its figures one by one: where each stands, whether it is right, how it was read; then how many fare how, and the sources. */
export function draftLines({ path, content, checked }: DraftItem, hasWorking: boolean, print: CheckPrint): readonly Line[] {
  const { text } = print;
  const places = figurePlaces(content, checked.figures).map(({ line, column }) => `${line}:${column}`);
  const indent = places.reduce((most, { length }) => Math.max(most, length), 0) + 4;
  const figures = checked.figures.flatMap((figure, index) => {
    const { sign, style } = outcomeMark(figure.outcome, print.glyphs);
    const [first = [], ...rest] = paragraph(figure.message.text, indent + 2, 'plain', print);
    const place = (places[index] ?? '').padStart(indent - 2);
    return [
      [...lineOf([place, 'faint'], ['  '], [`${sign} `, style]), ...first.slice(indent + 2)],
      ...rest,
      ...(figure.expression === null ? [] : paragraph(figure.expression, indent + 2, 'faint', print)),
      ...(hasWorking ? workingOf(figure, checked.sources, indent + 2, print) : placeOf(figure, checked.sources, indent + 2, print)),
    ];
  });
  const sources = checked.sources.flatMap(({ source, release }) =>
    paragraph(`${source.publisher}, ${source.title} (${release.label})`, 2, 'plain', print),
  );
  return [
    lineOf([path === '-' ? text['check.stdin'] : path, 'title']),
    ...figures,
    ...(figures.length === 0 ? [] : [[]]),
    ...paragraph(checked.summary, 0, 'strong', print),
    ...(sources.length === 0 ? [] : [[], lineOf([text['view.sources'], 'title']), ...sources]),
  ];
}

function paragraph(words: string, indent: number, style: Style, { width }: CheckPrint): readonly Line[] {
  const room = width === null ? Number.POSITIVE_INFINITY : Math.max(20, width - indent);
  return wrapText(words, room).map((line) => lineOf([' '.repeat(indent)], [line, style]));
}

/** Where the figure of a single cell stands in a file of its user: the provider, the line, and how it is valued. */
function placeOf({ receipt }: CheckedFigure, sources: DraftItem['checked']['sources'], indent: number, print: CheckPrint): readonly Line[] {
  if (receipt?.kind !== 'cell' || receipt.note === null || !receipt.source.startsWith('own-')) return [];
  const title = sources.find(({ release }) => release.id === receipt.release)?.source.title;
  return paragraph([title, receipt.note, receipt.valuation].filter(Boolean).join('; '), indent, 'faint', print);
}

/** Where the figure of the data comes from: all of a single cell, else the formula and the numbers it is made of. */
function workingOf(
  { receipt }: CheckedFigure,
  sources: DraftItem['checked']['sources'],
  indent: number,
  { world, width, glyphs, language }: CheckPrint,
): readonly Line[] {
  if (receipt === null || isMissing(receipt.value)) return [];
  const room = Math.max(40, (width ?? 100) - indent);
  const nodes = receiptTree(receipt, sources, { world, width: room, glyphs, language, wrap: wrapText });
  const shown = nodes.flatMap(({ lines }, index) => (nodes.length === 1 ? lines : lines.slice(0, index === 0 ? 2 : 1)));
  return shown.map((line) => [...lineOf([' '.repeat(indent)]), ...line]);
}
