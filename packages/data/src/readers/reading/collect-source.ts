import type { CodeRow, IndicatorRow, ReadHints, ReadSummary, Recognition, Rejected, TradeRow } from '../contract/index.ts';
import type { RejectedRows, TradeRows } from '../table/index.ts';
import type { GivenBytes } from './given-bytes.ts';
import { readSource } from './read-source.ts';

/** A download that was read to its end and is held whole. */
export interface OwnTable<Rows extends TradeRows = readonly TradeRow[], Lost extends RejectedRows = readonly Rejected[]> {
  readonly rows: Rows;
  readonly indicators: readonly IndicatorRow[];
  readonly codes: readonly CodeRow[];
  readonly rejected: Lost;
  readonly opened: readonly (Recognition & { readonly file: string })[];
  readonly summary: ReadSummary;
}

/**
 * Reads a download to its end and holds all that was kept. For files that fit into memory, or a selection of them.
 * @example (await collectSource(bytesOf(''), { world: { economies: [], groups: [] }, file: 'empty.csv' })).summary.diagnostics.map(({ code }) => code) // => ['empty-file']
 */
export async function collectSource(bytes: GivenBytes, hints: ReadHints): Promise<OwnTable> {
  const rows: TradeRow[] = [];
  const indicators: IndicatorRow[] = [];
  const codes: CodeRow[] = [];
  const rejected: Rejected[] = [];
  const opened: (Recognition & { readonly file: string })[] = [];
  let summary: ReadSummary | null = null;
  for await (const event of readSource(bytes, hints)) {
    if (event.kind === 'row') rows.push(event);
    else if (event.kind === 'indicator') indicators.push(event);
    else if (event.kind === 'code') codes.push(event);
    else if (event.kind === 'rejected') rejected.push(event);
    else if (event.kind === 'opened') opened.push(event);
    else if (event.kind === 'summary') summary = event;
  }
  if (summary === null) throw new Error('a reading without an end');
  return { rows, indicators, codes, rejected, opened, summary };
}
