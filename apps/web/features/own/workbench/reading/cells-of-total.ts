import type { Dataset, Receipt } from '@sogdia/core';
import { isReport, type Observation, type ViewSource } from '@sogdia/core/model';
import { recordedFigure } from '@sogdia/core/workspace';
import type { Reconciliation } from '../../../../lib/own-files.ts';
import type { ComparedCells } from './bench-exchange.ts';

type Data = Pick<Dataset, 'observations' | 'sources' | 'releases' | 'licences'>;

/** The most goods of which a sum is shown one by one. */
const mostGoods = 100;

/** Finds the receipts of the two figures of a total: one's own with its file and line, and the published one; null where none can be told. */
export function cellsOfTotals(own: Data, published: Data): (total: Reconciliation) => ComparedCells {
  const ofOwn = Map.groupBy(own.observations, keyOf);
  const ofPublished = Map.groupBy(published.observations, keyOf);
  return (total) => {
    const mine = ofOwn.get(keyOf({ ...total, unit: total.currency })) ?? [];
    const theirs = ofPublished.get(keyOf({ ...total, unit: total.currency })) ?? [];
    const report = theirs.findLast((row) => row.product === 'TOTAL' && isReport(row) && row.value === total.reference.value);
    return { yours: ownReceipt(mine, total.value), published: report === undefined ? null : cellOf(report) };
  };
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
function ownReceipt(mine: readonly Observation[], value: number): Receipt | null {
  const stated = mine.find((one) => one.product === 'TOTAL' && one.value === value);
  if (stated !== undefined) return cellOf(stated);
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
  const operands = parts.map((part) => ({ role: 'part', receipt: cellOf(part) }));
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

function keyOf({
  reporter,
  partner,
  flow,
  period,
  unit,
}: {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: string;
  readonly period: string;
  readonly unit: string;
}): string {
  return [reporter, partner, flow, period, unit].join('|');
}
