import type { Dataset } from '@sogdia/core/model';
import type { TradeRow } from '../contract/index.ts';
import { witsGroupOf, witsPartitions } from '../normalise/index.ts';

type Nomenclature = Dataset['nomenclatures'][number];

const harmonizedLevels = [
  { digits: 2, id: 'chapter', names: { en: 'Chapter', zh: '章', ru: 'Группа' } },
  { digits: 4, id: 'heading', names: { en: 'Heading', zh: '品目', ru: 'Товарная позиция' } },
  { digits: 6, id: 'subheading', names: { en: 'Subheading', zh: '子目', ru: 'Субпозиция' } },
] as const;

/** The nomenclatures of the goods that rows have: that of the codes of HS, and that of the groups of WITS. */
export function goodsOf(rows: readonly TradeRow[], source: Nomenclature['source']): readonly Nomenclature[] {
  return [harmonizedOf(rows, source), witsGroupsOf(rows, source)].filter((found) => found !== null);
}

/**
 * The nomenclature of the codes of HS that rows have, by the names that stand beside them, so that goods can be listed and broken down;
 * null where they have none. A code without a name is called by its digits.
 */
function harmonizedOf(rows: readonly TradeRow[], source: Nomenclature['source']): Nomenclature | null {
  const codes = new Map<string, string | null>();
  for (const { product } of rows) {
    if (!product.nomenclature.startsWith('HS')) continue;
    for (const digits of [2, 4, 6]) {
      const code = product.code.slice(0, digits);
      if (code.length === digits)
        codes.set(code, product.code === code ? (product.name ?? codes.get(code) ?? null) : (codes.get(code) ?? null));
    }
  }
  if (codes.size === 0) return null;
  const present = harmonizedLevels.filter(({ digits }) => [...codes.keys()].some(({ length }) => length === digits));
  return {
    id: 'HS',
    names: { en: 'Harmonized System', zh: '商品名称及编码协调制度', ru: 'Гармонизированная система' },
    revisions: ['HS1988', 'HS1996', 'HS2002', 'HS2007', 'HS2012', 'HS2017', 'HS2022'],
    levels: present.map(({ id, names }) => ({ id, names })),
    items: [...codes].toSorted().map(([code, name]) => ({
      code,
      level: present.find(({ digits }) => digits === code.length)?.id ?? 'chapter',
      parent: code.length === 2 ? null : code.slice(0, -2),
      names: { en: name ?? code, zh: null, ru: null },
    })),
    source,
  };
}

/** The groups of WITS that rows have, each partition a level of its own, so that none is added to another; null where they have none. */
function witsGroupsOf(rows: readonly TradeRow[], source: Nomenclature['source']): Nomenclature | null {
  const groups = new Map(rows.map(({ product }) => witsGroupOf(product)).flatMap((group) => (group === null ? [] : [[group.code, group]])));
  if (groups.size === 0) return null;
  const present = witsPartitions.filter(({ id }) => [...groups.values()].some(({ partition }) => partition === id));
  return {
    id: 'WITS',
    names: { en: 'Product groups of WITS', zh: 'WITS 商品组', ru: 'Товарные группы WITS' },
    revisions: ['WITS'],
    levels: present.map(({ id, names }) => ({ id, names })),
    items: [...groups.values()].map(({ code, partition, name }) => ({
      ...{ code, level: partition, parent: null, names: { en: name, zh: null, ru: null } },
    })),
    source,
  };
}
