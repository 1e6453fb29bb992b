import type { Language, View } from '@sogdia/core';
import { publicationsOf } from '@sogdia/core/workspace';
import { drawnPageSizes } from '../../charts/drawn-size.ts';
import type { ChartSize } from '../../charts/layout/chart-size.ts';
import { messagesOf } from '../../messages/messages.ts';
import { chartMarkup, type Drawn, keyOf, svgDocument } from './svg-file.tsx';
import { svgKey } from './svg-key.ts';
import { textLines, wrapped } from './svg-text.ts';

/** The frames that a picture is drawn in: for a text, for a feed of squares, and for a link that is shown with its picture. */
export const pictureFrames = {
  standard: { width: 850, height: 600 },
  square: { width: 540, height: 540 },
  social: { width: 1200, height: 628 },
} as const;
export type PictureFrame = keyof typeof pictureFrames;

const margin = 20;
/** How much larger or smaller than laid out a chart of rows may be drawn, from the largest. */
const smallest = 0.3;
const scales: readonly number[] = Array.from({ length: 25 }, (_, index) => 1.5 - index * 0.05).filter((scale) => scale >= smallest);
const mostSourceLines = 3;

/**
 * A view in a frame of fixed sides: heading, chart, key, publishers and version inside. A form that is as high as its rows is drawn smaller
 * until it fits. Publishers that find no room are counted.
 */
export function pictureFile(view: View, frame: PictureFrame, drawn: Drawn): string {
  const { width, height } = pictureFrames[frame];
  const room = width - 2 * margin;
  const size = frame === 'square' ? 18 : 22;
  const heading = wrapped(view.headline.text, size, room - 8);
  const subtitle = wrapped(`${view.title}. ${view.subtitle}`, 13, room);
  const key = svgKey(keyOf(view, drawn.language), room);
  const notes = noteLines(view, drawn, room);
  const step = Math.round(size * 1.28);
  const top = margin + heading.length * step + subtitle.length * 17 + 10;
  const foot = key.height + notes.length * 14 + margin + 8;
  const chart = fitted(view, { width: room, height: height - top - foot }, drawn);
  return svgDocument(view, { width, height }, drawn, [
    textLines(heading, { x: margin, y: margin + size - 4, step, name: 'heading', size }),
    textLines(subtitle, { x: margin, y: margin + heading.length * step + 12, step: 17, name: 'subtitle', size: 13 }),
    `<g transform="translate(${margin + (room - chart.width) / 2},${top})${chart.scale === 1 ? '' : ` scale(${chart.scale.toFixed(4)})`}">${chart.markup}</g>`,
    `<g transform="translate(${margin},${height - foot + 2})">${key.markup}</g>`,
    textLines(notes, { x: margin, y: height - margin - (notes.length - 1) * 14, step: 14, name: 'note', size: 10.5 }),
  ]);
}

/** A chart in a box: laid out for it, or, where its form is as high as its rows, drawn as large as they fit. */
function fitted(view: View, box: { width: number; height: number }, drawn: Drawn) {
  const own = sizeFor(view, box, 1, drawn.language);
  const scale =
    own.height === box.height ? 1 : (scales.find((one) => sizeFor(view, box, one, drawn.language).height * one <= box.height) ?? smallest);
  const size = sizeFor(view, box, scale, drawn.language);
  return { markup: chartMarkup(view, size, drawn), width: size.width * scale, scale };
}

function sizeFor(view: View, { width, height }: { width: number; height: number }, scale: number, language: Language): ChartSize {
  const [wide, high] = [Math.round(width / scale), Math.round(height / scale)];
  const id = wide < 500 ? 'narrow' : wide < 700 ? 'medium' : wide < 850 ? 'broad' : 'wide';
  const [size] = drawnPageSizes(view, language, [{ id, width: wide, height: high }]);
  if (size === undefined) throw new RangeError('no size to draw in');
  return size;
}

/** Who published what is drawn, as far as there is room, and the version and address of the view. */
function noteLines(view: View, { address, language }: Drawn, room: number): readonly string[] {
  const messages = messagesOf(language);
  const publishers = [...new Set(publicationsOf(view.sources, language).map(({ source }) => source.publisher))];
  const linesOf = (count: number): readonly string[] => {
    const named = publishers.slice(0, count).join(messages['joint.parts']);
    const more = publishers.length - count;
    return wrapped(messages['files.publishers']({ named, more }), 10.5, room);
  };
  const fits = publishers.map((_, index) => publishers.length - index).find((count) => linesOf(count).length <= mostSourceLines) ?? 1;
  const version = messages['files.picture-foot']({ version: view.dataVersion, hash: view.contentHash.slice(0, 12), address });
  return [...(publishers.length === 0 ? [] : linesOf(fits)), ...wrapped(version, 10.5, room)];
}
