import type { Dataset, Receipt } from '@sogdia/core';
import { isReport, type Observation, type ObservationColumns, type Origin, type ViewSource } from '@sogdia/core/model';
import { recordedFigure } from '@sogdia/core/workspace';
import type { Reconciliation } from '../../../../lib/own-files.ts';
import type { ComparedCells } from './bench-exchange.ts';

type Data = Pick<Dataset, 'observations' | 'sources' | 'releases' | 'licences'>;

/** The most goods of which a sum is shown one by one. */
const mostGoods = 100;

/**
 * Finds the receipts of the two figures of any of some totals: one's own with its file and line, and the published one; null where none can be
 * told. Of all other rows no observation is made.
 */
export function cellsOfTotals(totals: readonly Reconciliation[], own: Data, published: Data): (total: Reconciliation) => ComparedCells {
  const [ofOwn, ofPublished] = [own, published].map((data) => cellsOf(data, totals)) as [Cells, Cells];
  return (total) => {
    const theirs = ofPublished(total).flatMap(({ product, observed }) => (product === 'TOTAL' ? [observed()] : []));
    const report = theirs.findLast((row) => isReport(row) && row.value === total.reference.value);
    return { yours: ownReceipt(ofOwn(total), total.value), published: report === undefined ? null : cellOf(report) };
  };
}

/** A row as its columns have it, and the observation that it is. */
interface CellRow {
  readonly product: string;
  readonly release: string;
  readonly value: number;
  readonly observed: () => Observation;
}

type Cells = (total: Reconciliation) => readonly CellRow[];

/** The rows of data, which readers hold by column, that are of the flow, the period and the unit of a total. */
function cellsOf({ observations }: Data, totals: readonly Reconciliation[]): Cells {
  const { flows, flow, periods, period, products, product, origins, origin, value } = observations.columns as ObservationColumns;
  const asked = new Set(totals.map(keyOfFlow));
  const isAsked = flows.map((one) => asked.has(keyOfFlow(one)));
  const rows: number[] = [];
  for (let row = 0; row < flow.length; row += 1) if (isAsked[flow[row] as number] === true) rows.push(row);
  const originOf = (row: number): Origin => origins[origin[row] as number] as Origin;
  const byCell = Map.groupBy(rows, (row) =>
    [keyOfFlow(flows[flow[row] as number] as (typeof flows)[number]), periods[period[row] as number], originOf(row).unit].join('|'),
  );
  return (total) =>
    (byCell.get([keyOfFlow(total), total.period, total.currency].join('|')) ?? []).map((row) => ({
      product: String(products[product[row] as number]),
      release: originOf(row).release,
      value: Number(value[row]),
      observed: () => observations.at(row) as Observation,
    }));
}

/** The sources, releases and licences that cells name, each once. */
export function sourcesOfCells(cells: readonly ComparedCells[], ...data: readonly Data[]): readonly ViewSource[] {
  const named = cells.flatMap(({ yours, published }) => [yours, published].flatMap(namedIn));
  const found = new Map(named.map(({ source, release }) => [`${source}|${release}`, { source, release }]));
  return [...found.values()].flatMap((one) => {
    const held = data.find(({ sources }) => sources.some(({ id }) => id === one.source));
    const source = held?.sources.find(({ id }) => id === one.source);
    const release = held?.releases.find(({ id }) => id === one.release);
    const licence = held?.licences.find(({ id }) => id === source?.licence);
    return source === undefined || release === undefined || licence === undefined ? [] : [{ source, release, licence }];
  });
}

function namedIn(receipt: Receipt | null): readonly { readonly source: string; readonly release: string }[] {
  if (receipt === null || receipt.kind === 'absence') return [];
  return receipt.kind === 'cell' ? [receipt] : receipt.operands.flatMap((operand) => namedIn(operand.receipt));
}

/** The total of the file where it states one; else the sum of the goods of one level that it is of. */
function ownReceipt(mine: readonly CellRow[], value: number): Receipt | null {
  const stated = mine.find((one) => one.product === 'TOTAL' && one.value === value);
  if (stated !== undefined) return cellOf(stated.observed());
  const levels = Map.groupBy(
    mine.filter(({ product }) => product !== 'TOTAL'),
    ({ product, release }) => `${release} ${product.split(':')[0]} ${product.length}`,
  );
  const parts = [...levels.values()].find((all) =>
    isNear(
      all.reduce((sum, one) => sum + one.value, 0),
      value,
    ),
  );
  if (parts === undefined || parts.length > mostGoods) return null;
  const operands = parts.map(({ observed }) => ({ role: 'part', receipt: cellOf(observed()) }));
  const [first] = operands;
  if (first === undefined) return null;
  const { product: _, ...subject } = first.receipt.subject;
  const { unit } = first.receipt;
  return { kind: 'step', subject, unit, value, operation: 'arithmetic', formula: `sum of ${parts.length} goods of the file`, operands };
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.abs(other);
}

function cellOf(observation: Observation): Extract<Receipt, { kind: 'cell' }> {
  const { reporter, partner, flow, period, product, unit } = observation;
  const subject = { quantity: flow, reporter, partner, recorder: reporter, period, ...(product === 'TOTAL' ? {} : { product }) };
  return { kind: 'cell', subject, ...recordedFigure(observation, unit), unit, alternates: [] };
}

function keyOfFlow({ reporter, partner, flow }: Readonly<Record<'reporter' | 'partner' | 'flow', string>>): string {
  return `${reporter}|${partner}|${flow}`;
}
