import { type Dataset, encodeViewSpec, holdingsOf, type Language, usualViewSpec } from '@sogdia/core';
import type { EconomyCode } from '@sogdia/core/model';
import { choicesOfGoods } from '@sogdia/core/workspace';
import type { RecordSet } from '../../table/index.ts';

const columns = ['id', 'name', 'kind', 'flow', 'partners', 'from', 'to', 'query'];

/** What a flow with some partners is held of goods. */
interface HeldGoods {
  readonly name: string;
  readonly kind: string;
  readonly words: readonly string[];
  readonly flow: 'import' | 'export';
  readonly partners: EconomyCode[];
  from: number;
  to: number;
}

/** The goods of which the usual reporter's trade is held: what was bought or, where nothing was, what was sold; with which partners, in which years, and the query that asks it. */
export function goodsRecords(dataset: Dataset, language: Language): RecordSet {
  const usual = usualViewSpec(dataset);
  if (usual === null) return { columns, records: [] };
  const found = new Map<string, HeldGoods>();
  for (const flow of ['import', 'export'] as const)
    for (const partner of usual.partners) {
      const groups = choicesOfGoods(dataset, holdingsOf(dataset), { ...usual, measures: [flow], partners: [partner] }, language);
      for (const { label: kind, goods } of groups)
        for (const { value, label: name, words, years } of goods) {
          if (years === null) continue;
          const held = found.get(value) ?? { name, kind, words, flow, partners: [], from: years.first, to: years.last };
          if (held.flow !== flow) continue;
          held.partners.push(partner);
          found.set(value, Object.assign(held, { from: Math.min(held.from, years.first), to: Math.max(held.to, years.last) }));
        }
    }
  const records = [...found].map(([id, { name, kind, words, flow, partners, from, to }]) => {
    const spec = { ...usual, measures: [flow], partners, products: [id], from, to };
    return { id, name, kind, flow, partners, from, to, query: encodeViewSpec(dataset, spec), names: words };
  });
  return { columns, records };
}
