import { readReference } from './read-reference.ts';

interface EuTrade {
  readonly economies: readonly string[];
  readonly products: readonly string[];
  readonly flows2007: readonly number[];
  readonly flows2016: readonly number[];
  readonly flows2015: readonly number[];
}

const trade = readReference<EuTrade>('inputs/eu-trade');

export const economies: readonly string[] = trade.economies;
const products: readonly string[] = trade.products;

type Year = 2007 | 2015 | 2016;

function cell(year: Year, exporter: string, importer: string, product: number): number {
  const position = (economies.indexOf(exporter) * economies.length + economies.indexOf(importer)) * products.length + product;
  return trade[`flows${year}`][position] as number;
}

function add(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Exports of one economy to another, by product. */
export function flowByProduct(year: Year, exporter: string, importer: string): readonly number[] {
  return products.map((_, product) => cell(year, exporter, importer, product));
}

/** Exports of an economy to all, by product. */
export function exportsByProduct(year: Year, exporter: string): readonly number[] {
  return products.map((_, product) => add(economies.map((importer) => cell(year, exporter, importer, product))));
}

/** Imports of an economy from all, by product. */
export function importsByProduct(year: Year, importer: string): readonly number[] {
  return products.map((_, product) => add(economies.map((exporter) => cell(year, exporter, importer, product))));
}

/** Trade of all with all, by product. */
export function worldByProduct(year: Year): readonly number[] {
  return products.map((_, product) => add(economies.map((exporter) => exportsByProduct(year, exporter)[product] as number)));
}

/** Exports of an economy to each other economy, itself left out. */
export function exportsByPartner(year: Year, exporter: string): ReadonlyMap<string, number> {
  const partners = economies.filter((economy) => economy !== exporter);
  return new Map(partners.map((partner) => [partner, add(flowByProduct(year, exporter, partner))]));
}

/** Exports of an economy by product (rows) and market (columns); of all economies when none is named. */
export function exportsByProductAndMarket(year: Year, exporter?: string): readonly (readonly number[])[] {
  const exporters = exporter === undefined ? economies : [exporter];
  return products.map((_, product) => economies.map((market) => add(exporters.map((one) => cell(year, one, market, product)))));
}

export function total(values: Iterable<number>): number {
  return add([...values]);
}
