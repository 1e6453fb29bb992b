import { isMissing, type Language, type Value } from '@sogdia/core';
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
  const head = { unit: 'usd', record: question.record, source: sourceOf(description) };
  const records = plainRecords(answer, { world, language }).map((record) => ({ ...record, ...head }));
  return { columns: [...columnsOf[answer.kind], ...headColumns], records };
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
  totals: ['year', 'exports', 'imports', 'missing'],
  chapters: ['chapter', 'name', 'value', 'share'],
  advantage: ['product', 'exports', 'world', 'rca', 'missing'],
  products: ['rank', 'product', 'value', 'share'],
};

function plainRecords(
  answer: BulkAnswer,
  { world, language }: { readonly world: World; readonly language: Language },
): readonly DataRecord[] {
  switch (answer.kind) {
    case 'totals':
      return answer.rows.map(({ year, exports, imports }) => {
        return { year, exports: numberOf(exports), imports: numberOf(imports), missing: absent({ exports, imports }) };
      });
    case 'chapters':
      return answer.rows.map(({ chapter, value, share }) => {
        return { chapter, name: nameProduct(world, `HS:${chapter}`, language).name, value, share: numberOf(share) };
      });
    case 'advantage':
      return answer.rows.map(({ product, exports, world: ofWorld, rca }) => {
        return { product, exports, world: numberOf(ofWorld), rca: numberOf(rca), missing: absent({ world: ofWorld, rca }) };
      });
    case 'products':
      return answer.rows.map(({ rank, product, value, share }) => ({ rank, product, value, share: numberOf(share) }));
  }
}

function numberOf(value: Value): number | null {
  return isMissing(value) ? null : value;
}

/** Which of some values are absent, and why; null where all are there. */
function absent(values: Readonly<Record<string, Value>>): string | null {
  const reasons = Object.entries(values).flatMap(([name, value]) => (isMissing(value) ? [`${name} ${value.missing}`] : []));
  return reasons.length === 0 ? null : reasons.join(', ');
}
