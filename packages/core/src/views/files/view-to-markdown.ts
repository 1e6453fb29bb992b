import { escapeMarkdown, formatCell, formatReceiptValue, markdownLink } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import { sayIn } from '../../messages/say-in.ts';
import type { World } from '../../model/economies/index.ts';
import type { View } from '../../model/view/index.ts';
import { valuationOf } from '../../queries/index.ts';
import { type DiscrepancyTableOfView, publicationsOf, type TableOfView, viewToDiscrepancyTable, viewToTable } from '../tables/index.ts';

/**
 * A view as Markdown: headline, title, a table of periods by series in the view's unit, the discrepancy where both records are shown, the dated
 * events and targets over its chart with who published them, the notes, and where the numbers come from. What labels, notes and sources say is text: no HTML, link or code of theirs is carried over.
 * @example viewToMarkdown(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013'))).split('\n')[8] // => '| 2012 | 20.00 |'
 */
export function viewToMarkdown(view: View, language: Language = 'en'): string {
  const table = viewToTable(view, language);
  const discrepancies = viewToDiscrepancyTable(view, language);
  const sources = publicationsOf(view.sources, language).map(
    ({ source: { publisher, title, url }, releases }) =>
      `- ${escapeMarkdown(`${publisher}: ${title} (${releases})`)}${url === null ? '' : `, ${markdownLink(url)}`}`,
  );
  const parts = [
    `## ${escapeMarkdown(view.headline.text)}`,
    escapeMarkdown(view.title),
    escapeMarkdown(view.subtitle),
    tableText(view, table, language),
    ...(discrepancies === null ? [] : [`### ${escapeMarkdown(discrepancies.title)}`, discrepancyText(view, discrepancies, language)]),
    ...(view.annotations.length === 0 ? [] : [eventsText(view, language)]),
    ...view.notes.map(escapeMarkdown),
    sources.join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableText(view: View, table: TableOfView, language: Language): string {
  const rows = table.rows.map((row) => [
    row.label,
    ...row.points.map((point) => (point === null ? '' : formatCell(view, point.value, view.unit, language))),
  ]);
  return pipes(table, [...rows, ...valuationRow(table, language)]);
}

/** How the trade of each series is valued, as the last row; none where no trade is under any number. */
function valuationRow(table: TableOfView, language: Language): readonly (readonly string[])[] {
  const valuations = table.columns.map((_, column) => {
    const found = new Set(
      table.rows.flatMap(({ points }) => points[column]?.receipt ?? []).flatMap((receipt) => valuationOf(receipt) ?? []),
    );
    return found.size > 1 ? [...found].join(', ') : ([...found][0] ?? '');
  });
  return valuations.every((one) => one === '') ? [] : [[descriptionCatalogueOf(language)['table.valuation'], ...valuations]];
}

function eventsText({ annotations }: View, language: Language): string {
  return annotations
    .map(({ date, label, source }) => `- ${date}: ${escapeMarkdown(`${sayIn(language, label)} (${source.publisher})`)}`)
    .join('\n');
}

function discrepancyText(world: World, table: DiscrepancyTableOfView, language: Language): string {
  return pipes(
    table,
    table.rows.map((row) => [row.label, ...row.receipts.map((receipt) => formatReceiptValue(world, receipt, language))]),
  );
}

function pipes({ columns }: Pick<TableOfView, 'columns'>, rows: readonly (readonly string[])[]): string {
  const head = ['', ...columns.map((column) => column.label)];
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), `| --- |${' --: |'.repeat(columns.length)}`, ...rows.map(line)].join('\n');
}
