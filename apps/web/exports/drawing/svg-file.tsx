import type { Language, View } from '@sogdia/core';
import { publicationsOf } from '@sogdia/core/workspace';
import type { ReactElement } from 'react';
import { chartOf } from '../../charts/chart-of.ts';
import { drawnPageSizes } from '../../charts/drawn-size.ts';
import { keyRowsOf } from '../../charts/key-rows-of.ts';
import type { ChartSize } from '../../charts/layout/chart-size.ts';
import { ViewChart } from '../../charts/view-chart.tsx';
import { messagesOf } from '../../messages/messages.ts';
import { chartStyle, type DrawnTheme } from './chart-style.ts';
import { svgKey } from './svg-key.ts';
import { escaped, textLines, wrapped } from './svg-text.ts';

/** Turns an element into markup; given by the caller, since a server and a browser do it in different ways. */
export type Render = (element: ReactElement) => string;

/** What a drawing of a view is made with: the address and the language of its words, and the rules for the faces of its letters. */
export interface Drawn {
  readonly address: string;
  readonly language: Language;
  readonly render: Render;
  readonly theme?: DrawnTheme;
  readonly faces?: string;
}

const margin = 24;
/** Room at the right for faces that are wider than the one the layout was measured for. */
const spare = 40;

/** A view as a drawing that stands by itself: heading, chart, key, sources, terms and version inside, as high as it needs. */
export function svgFile(view: View, drawn: Drawn): string {
  const { address, language } = drawn;
  const size = drawnPageSizes(view, language).find(({ id }) => id === 'wide');
  if (size === undefined) throw new RangeError('no size to draw in');
  const messages = messagesOf(language);
  const width = size.width + 2 * margin + spare;
  const heading = wrapped(view.headline.text, 22, size.width - spare);
  const subtitle = wrapped(`${view.title}. ${view.subtitle}`, 14, size.width);
  const key = svgKey(keyOf(view, language), size.width);
  const notes = [
    ...new Set(view.map?.outlines.flatMap(({ note }) => note ?? [])),
    ...publicationsOf(view.sources, language).map(
      ({ source, licence, releases }) => `${source.publisher}, ${source.title}. ${releases}. ${licence.title}`,
    ),
    messages['files.cite']({ headline: view.title, version: view.dataVersion, hash: view.contentHash.slice(0, 12), address }),
  ].flatMap((note) => wrapped(note, 11, size.width));
  const top = margin + heading.length * 28 + subtitle.length * 20 + 16;
  const below = top + size.height + key.height + 28;
  return svgDocument(view, { width, height: below + notes.length * 16 + margin - 4 }, drawn, [
    textLines(heading, { x: margin, y: margin + 20, step: 28, name: 'heading', size: 22 }),
    textLines(subtitle, { x: margin, y: margin + heading.length * 28 + 16, step: 20, name: 'subtitle', size: 14 }),
    `<g transform="translate(${margin},${top})">${chartMarkup(view, size, drawn)}</g>`,
    `<g transform="translate(${margin},${top + size.height + 4})">${key.markup}</g>`,
    textLines(notes, { x: margin, y: below, step: 16, name: 'note', size: 11 }),
  ]);
}

/** The key of a drawing; ladders say in each cell what it stands for. */
export function keyOf(view: View, language: Language): ReturnType<typeof keyRowsOf> {
  return chartOf(view) === 'timeline' ? [] : keyRowsOf(view, language, messagesOf(language));
}

/** The chart of a view as markup, without the addresses of receipts, which lead nowhere outside the site. */
export function chartMarkup(view: View, size: ChartSize, { language, render }: Drawn): string {
  return render(<ViewChart view={view} size={size} language={language} name={view.title} scope="file" idOf={() => ''} />).replaceAll(
    ' data-receipt=""',
    '',
  );
}

/** A drawing with its name, its description and its styles. */
export function svgDocument(
  view: View,
  { width, height }: { width: number; height: number },
  { theme = 'preferred', faces = '' }: Drawn,
  parts: readonly string[],
): string {
  const headline = escaped(view.headline.text);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${headline}">`,
    `<title>${headline}</title><desc>${escaped(view.description.level.map(({ text }) => text).join(' '))}</desc>`,
    `<style>${faces}${chartStyle(theme)}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}
