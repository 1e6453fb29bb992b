import type { EconomyCode, Period } from '@sogdia/core/model';
import type { KeptRow } from '../contract/index.ts';
import { type Layout, rowOf } from '../layout/index.ts';
import { mostAmount, productOf } from '../normalise/index.ts';

/** What each economy exports to and imports from the world, in all and by chapter, summed while the flows pass. */
export class WorldTotals {
  readonly #layout: Layout;
  readonly #nomenclature: string;
  readonly #sums = new Map<string, number>();

  constructor(layout: Layout, nomenclature: string) {
    this.#layout = layout;
    this.#nomenclature = nomenclature;
  }

  /** Adds a flow of thousand dollars; a record that has no number is left to its reader. */
  add(year: number, exporter: number, importer: number, code: number, printed: string): void {
    const value = Number(printed);
    if (year < 0 || exporter < 0 || importer < 0 || code < 0 || printed.trim() === '' || !(Math.abs(value * 1000) <= mostAmount)) return;
    const chapter = Math.floor(code / 10_000);
    for (const key of [
      `${year} export ${exporter} ${chapter}`,
      `${year} export ${exporter} 0`,
      `${year} import ${importer} ${chapter}`,
      `${year} import ${importer} 0`,
    ])
      this.#sums.set(key, (this.#sums.get(key) ?? 0) + value);
  }

  /** The sums as rows of the economies that the world lists, of line 0, since they stand in none; with the world as partner. */
  rows(): readonly KeptRow[] {
    return [...this.#sums].flatMap(([key, thousands]) => {
      const [year = '', flow = '', number = '', chapter = ''] = key.split(' ');
      const reporter = this.#layout.economies.byBaci(Number(number));
      if (reporter === null) return [];
      const product = chapter === '0' ? productOf('TOTAL', 'TOTAL', null) : productOf(this.#nomenclature, chapter.padStart(2, '0'), null);
      return rowOf(this.#layout, {
        provider: 'baci',
        line: 0,
        reporter,
        partner: { code: 'WLD' as EconomyCode, isAggregate: true },
        flow: flow === 'export' ? 'export' : 'import',
        period: year as Period,
        product,
        value: Math.round(thousands * 1000),
        currency: 'usd',
        valuation: 'FOB',
        printed: { value: String(Math.round(thousands * 1000)), unit: 'US dollars, summed over the partners of the file' },
        status: 'reconciled',
      });
    });
  }
}
