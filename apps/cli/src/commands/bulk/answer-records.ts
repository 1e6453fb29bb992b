import { isMissing, type Language } from '@sogdia/core';
import { nameProduct } from '@sogdia/core/format';
import type { World } from '@sogdia/core/model';
import type { BulkAnswer, BulkDescription, BulkQuestion } from '../../data/index.ts';
import type { DataRecord, RecordSet } from '../../table/index.ts';

/** The columns of a file that a table for readers has in its head. */
export const headColumns = ['unit', 'record', 'source'] as const;

/** An answer as rows: dollars and ratios in full precision; what is absent has its reason beside it. */
export function answerRecords(
  answer: BulkAnswer,
  question: BulkQuestion,
  description: BulkDescription,
  { world, language }: { readonly world: World; readonly language: Language },
): RecordSet {
  const head = { reporter: question.reporter, unit: 'usd', record: question.record, source: sourceOf(description) };
  const records = answer.rows.map((row) => ({
    ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, isMissing(value) ? null : value])),
    ...('chapter' in row ? { name: nameProduct(world, `HS:${row.chapter}`, language).name } : {}),
    missing: absent(row),
    ...head,
  }));
  return { columns: ['reporter', ...columnsOf[answer.kind], 'missing', ...headColumns], records };
}

/** The same rows as readers see them in a table: ratios to four decimals. */
export function forReaders(records: readonly DataRecord[]): readonly DataRecord[] {
  return records.map((record) => ({
    ...record,
    ...Object.fromEntries(ratios.flatMap((name) => (typeof record[name] === 'number' ? [[name, Number(record[name].toFixed(4))]] : []))),
  }));
}

const ratios = ['share', 'rca'] as const;

/** Who published the figures, which version, in which nomenclature. */
export function sourceOf({ provider, release, nomenclature }: BulkDescription): string {
  return [provider, ...(release === null ? [] : [`V${release}`]), nomenclature].join(' ');
}

const columnsOf: Readonly<Record<BulkAnswer['kind'], readonly string[]>> = {
  totals: ['year', 'exports', 'imports'],
  chapters: ['chapter', 'name', 'value', 'share', 'weight'],
  advantage: ['product', 'exports', 'world', 'rca'],
  products: ['rank', 'product', 'value', 'share', 'weight'],
};

/** Which values of a row are absent, and why; null where all are there. */
function absent(row: object): string | null {
  const reasons = Object.entries(row).flatMap(([name, value]) => (isMissing(value) ? [`${name} ${value.missing}`] : []));
  return reasons.length === 0 ? null : reasons.join(', ');
}
