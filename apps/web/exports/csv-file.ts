import { type View, viewToCsv, viewToRows } from '@sogdia/core';
import { formatField } from '@sogdia/core/format';
import { sourcesOfRow } from './sources-of-row.ts';

const columns = ['sources', 'releases', 'terms', 'view', 'data_version', 'content_hash'] as const;

/** A view as a CSV file of the site: the rows of core, and beside each value the sources, releases and terms that it rests on. */
export function csvFile(view: View): string {
  const [head = '', ...lines] = viewToCsv(view).trimEnd().split('\n');
  const rows = viewToRows(view);
  if (rows.length !== lines.length) throw new RangeError(`csv of ${view.query}: ${lines.length} lines for ${rows.length} rows`);
  const body = rows.map((row, index) => {
    const { sources, releases, terms } = sourcesOfRow(view, row);
    const texts = [sources, releases, terms, view.query, view.dataVersion, view.contentHash];
    return [lines[index], ...texts.map((text) => formatField(text))].join(',');
  });
  return `${[`${head},${columns.join(',')}`, ...body].join('\n')}\n`;
}
