import type { DirectionOfTradeRow, ReleaseRecord, TradeRow } from '../parse/index.ts';

/**
 * Cells of the Direction of Trade Statistics as rows of a trade table: million US dollars, source and confidence by flow as the
 * release states them. Throws `TypeError` when the release states no source by flow.
 */
export function directionOfTradeRows(rows: readonly DirectionOfTradeRow[], record: ReleaseRecord): readonly TradeRow[] {
  const { sourceByFlow, confidenceByFlow } = record.defaults;
  if (sourceByFlow === undefined || confidenceByFlow === undefined) {
    throw new TypeError(`release without a source by flow: ${record.release.id}; expected defaults.sourceByFlow and confidenceByFlow`);
  }
  return rows.map(({ year, ...row }) => ({
    ...row,
    period: year,
    unit: 'million USD',
    confidence: confidenceByFlow[row.flow],
    marks: '',
    source: sourceByFlow[row.flow],
    note: '',
    formula: '',
  }));
}
