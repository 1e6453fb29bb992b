import { type Language, publicationsOf, type View } from '@sogdia/core';
import type { ReactElement } from 'react';
import { drawnPageSizes } from '../charts/drawn-size.ts';
import { textWidth } from '../charts/layout/text-width.ts';
import { ViewChart } from '../charts/view-chart.tsx';
import { messagesOf } from '../messages/messages.ts';
import { chartStyle } from './chart-style.ts';

/** Turns an element into markup; given by the caller, since only a server has it. */
export type Render = (element: ReactElement) => string;

const margin = 24;
/** Room at the right for faces that are wider than the one the layout was measured for. */
const spare = 40;
const lineHeight = 16;

/** A view as a drawing that stands by itself: heading, chart, source, terms and version inside, colours resolved for both themes. */
export function svgFile(view: View, address: string, language: Language, render: Render): string {
  const size = drawnPageSizes(view, language).find(({ id }) => id === 'wide');
  if (size === undefined) throw new RangeError('no size to draw in');
  const messages = messagesOf(language);
  const width = size.width + 2 * margin + spare;
  const chart = render(<ViewChart view={view} size={size} language={language} name={view.title} scope="file" idOf={() => ''} />).replaceAll(
    ' data-receipt=""',
    '',
  );
  const heading = wrapped(view.headline.text, 22, size.width - spare);
  const top = margin + heading.length * 28 + 40;
  const notes = [
    ...new Set(view.map?.outlines.flatMap(({ note }) => note ?? [])),
    ...publicationsOf(view.sources, language).map(
      ({ source, licence, releases }) => `${source.publisher}, ${source.title}. ${releases}. ${licence.title}`,
    ),
    messages['files.cite']({ headline: view.title, version: view.dataVersion, hash: view.contentHash.slice(0, 12), address }),
  ].flatMap((note) => wrapped(note, 11, size.width));
  const height = top + size.height + 24 + notes.length * lineHeight + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(view.headline.text)}">`,
    `<title>${escaped(view.headline.text)}</title><desc>${escaped(view.description.level.map(({ text }) => text).join(' '))}</desc>`,
    `<style>${chartStyle}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...heading.map((line, index) => `<text class="heading" x="${margin}" y="${margin + 20 + index * 28}">${escaped(line)}</text>`),
    `<text class="subtitle" x="${margin}" y="${top - 20}">${escaped(`${view.title}. ${view.subtitle}`)}</text>`,
    `<g transform="translate(${margin},${top})">${chart}</g>`,
    ...notes.map(
      (line, index) => `<text class="note" x="${margin}" y="${top + size.height + 28 + index * lineHeight}">${escaped(line)}</text>`,
    ),
    '</svg>\n',
  ].join('\n');
}

/** A text in lines that fit a width. */
function wrapped(text: string, fontSize: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
