import type { Language, View } from '@sogdia/core';
import { describeBands, publicationsOf, sayIn, viewToDiscrepancyTable } from '@sogdia/core/workspace';
import { chartHeight, drawChart, eventLetter, marksSeveral, severalEvents } from '../charts/index.ts';
import { messagesOf } from '../messages/index.ts';
import { type Grid, gridOfDiscrepancies, tableLines } from '../table/index.ts';
import { type Line, lineOf, padText, type Style, type Theme, wrapText } from '../terminal/index.ts';

/** How a view is printed: the width for running text, that of the table (null: as wide as it needs), and the look. */
export interface PrintOptions {
  readonly width: number;
  readonly tableWidth: number | null;
  readonly theme: Pick<Theme, 'depth' | 'glyphs'>;
  readonly language: Language;
  /** What stands below: notes and sources, the sources in short, or only how many of both there are. */
  readonly foot?: 'whole' | 'sources' | 'counts';
}

/** A view as a reader meets it on paper: headline, title, table, what its marks mean, notes, agreement with the study, sources. */
export function viewTableLines(view: View, grid: Grid, options: PrintOptions): readonly Line[] {
  return [
    ...headLines(view, options),
    ...wholeTable(grid, options),
    [],
    ...paragraph(grid.legend.join(messagesOf(options.language)['joint.parts']), options, 'faint'),
    ...discrepancyLines(view, options),
    ...footLines(view, options),
  ];
}

/** The discrepancy between both records, where the view shows both. */
function discrepancyLines(view: View, options: PrintOptions): readonly Line[] {
  const discrepancies = viewToDiscrepancyTable(view, options.language);
  if (discrepancies === null) return [];
  return [
    [],
    lineOf([discrepancies.title, 'title']),
    [],
    ...wholeTable(gridOfDiscrepancies(view, discrepancies, options.language), options),
    [],
  ];
}

function wholeTable(grid: Grid, { tableWidth, theme }: PrintOptions): readonly Line[] {
  return tableLines(grid, { width: tableWidth, rows: null, glyphs: theme.glyphs, cursor: null });
}

/** A view as a chart in text, with the same head and foot. */
export function viewChartLines(view: View, options: PrintOptions & { readonly height: number }): readonly Line[] {
  const markers = options.theme.depth === 'none' || options.theme.depth === 'mono' || options.theme.glyphs.set === 'ascii';
  const chart = drawChart(
    view,
    {
      width: options.width,
      height: chartHeight(view, options.height, options.language),
      glyphs: options.theme.glyphs,
      markers,
      selected: null,
    },
    options.language,
  );
  const events = view.annotations.map(({ date, label }, index) =>
    lineOf([`${eventLetter(index)} `, 'key'], [padText(date, 12), 'faint'], [sayIn(options.language, label)]),
  );
  const several = chart.some(marksSeveral)
    ? [lineOf([`${severalEvents} `, 'key'], [messagesOf(options.language)['legend.several-events']])]
    : [];
  return [
    ...headLines(view, options),
    ...chart,
    [],
    ...events,
    ...several,
    ...(events.length > 0 ? [[]] : []),
    ...footLines(view, options),
  ];
}

/** A view in words: what it shows, where it stands, where it went and turned, its extremes, bands and absences, each event, and the notes. */
export function viewWordsLines(view: View, options: PrintOptions): readonly Line[] {
  const { summary, level, trend, turningPoints, extremes, absences } = view.description;
  const sentences = [summary, level, trend, turningPoints, extremes, describeBands(view, options.language), absences].filter(
    (part) => part.length > 0,
  );
  const paragraphs = sentences.flatMap((part) => [...part.flatMap(({ text }) => paragraph(text, options)), []]);
  const events = view.annotations.flatMap(({ date, label }) => paragraph(`${date}  ${sayIn(options.language, label)}`, options));
  const end = events.length > 0 ? [[]] : [];
  return [...headLines(view, options), ...paragraphs, ...events, ...end, ...footLines(view, { ...options, foot: 'whole' })];
}

/** The same without colours, for a place in the program. */
export function plainWordsLines(view: View, width: number, { look: { glyphs }, language }: PlainLook): readonly Line[] {
  return viewWordsLines(view, { width, tableWidth: null, theme: { depth: 'none', glyphs }, language });
}

interface PlainLook extends Pick<PrintOptions, 'language'> {
  readonly look: Pick<PrintOptions['theme'], 'glyphs'>;
}

function headLines(view: View, options: PrintOptions): readonly Line[] {
  const titled = messagesOf(options.language)['joint.sentences']({ texts: [view.title, view.subtitle] });
  return [...paragraph(view.headline.text, options, 'headline'), ...paragraph(titled, options, 'faint'), []];
}

function footLines(view: View, options: PrintOptions): readonly Line[] {
  const text = messagesOf(options.language);
  const published = publicationsOf(view.sources, options.language);
  if (options.foot === 'sources') {
    const byPublisher = [...Map.groupBy(published, ({ source }) => source.publisher)];
    const named = byPublisher.map(
      ([publisher, own]) => `${publisher} (${[...new Set(own.map(({ releases }) => releases))].join(text['joint.parts'])})`,
    );
    return paragraph(text['view.sources-of']({ named }), options, 'faint');
  }
  if (options.foot === 'counts')
    return paragraph(text['view.folded']({ notes: view.notes.length, sources: published.length }), options, 'faint');
  const agreement = view.agreement === null ? [] : paragraph(view.agreement.summary.text, options);
  const differing = view.agreement?.items.filter(({ outcome }) => outcome === 'differs' || outcome === 'another-figure') ?? [];
  const sources = published.flatMap(({ source: { publisher, title, url }, releases }) =>
    paragraph(`${publisher}${text['joint.colon']}${title} (${releases})${url === null ? '' : ` ${url}`}`, options, 'faint'),
  );
  return [
    ...view.notes.flatMap((note) => paragraph(note, options, 'faint')),
    ...agreement,
    ...differing.flatMap(({ sentence }) => paragraph(`  ${sentence.text}`, options)),
    [],
    lineOf([text['view.sources'], 'title']),
    ...sources,
  ];
}

function paragraph(text: string, options: PrintOptions, style: Style = 'plain'): readonly Line[] {
  return text === '' ? [] : wrapText(text, options.width).map((line) => lineOf([line, style]));
}
