import { cellsOf, type TradeView, viewToRows } from '@sogdia/core';
import { formatField } from '@sogdia/core/format';

const columns = ['reporter', 'partner', 'flow', 'period', 'value_usd', 'source', 'release'] as const;

/** The flows of a view as a table with a record a line, as one would bring a table of one's own; a flow without a figure has no line. */
export function tidyTable(view: TradeView): string {
  const lines = viewToRows(view).flatMap(({ measure, reporter, partner, period, value, receipt }) => {
    if (value === null || (measure !== 'export' && measure !== 'import')) return [];
    const cells = cellsOf(receipt);
    const references = view.references.filter(({ source, release }) =>
      cells.some((cell) => cell.source === source.id && cell.release === release.id),
    );
    const publishers = [...new Set(references.map(({ source }) => source.publisher))].join('; ');
    const releases = [...new Set(references.map(({ release }) => release.label))].join('; ');
    return [[reporter, partner, measure, period, String(value), publishers, releases]];
  });
  return [columns, ...lines].map((line) => `${line.map((text) => formatField(text)).join(',')}\n`).join('');
}
