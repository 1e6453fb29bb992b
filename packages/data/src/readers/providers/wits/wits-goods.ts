import type { RowProduct } from '../../contract/index.ts';
import { allGoods, goodsOf, type Layout, type Rejection, rejected } from '../../layout/index.ts';
import { nomenclatureOf, productOf } from '../../normalise/index.ts';
import { readerTexts } from '../../words/index.ts';

/**
 * A product of WITS: an HS code, the total, or a group of one of its partitions, which overlap and are never in one sum: sixteen sectors by
 * chapter, four stages of processing, groups by SITC, those of the WTO. `column` is that of the classification.
 */
export function witsProduct(code: string, classification: string, column: number | null, layout: Layout): RowProduct | Rejection {
  if (/^total$/i.test(code)) return allGoods();
  if (/^\d{1,6}$/.test(code)) {
    const nomenclature = nomenclatureOf(classification);
    if (nomenclature === null)
      return rejected('unknown-product', column, classification, readerTexts['expected.revision-of-wits'], readerTexts['fix.nomenclature']);
    return goodsOf(code, nomenclature, layout) ?? allGoods();
  }
  return { nomenclature: partitionOf(code), code, level: null, name: null };
}

function partitionOf(code: string): string {
  if (/^\d\d-\d\d_/.test(code)) return 'WITS-sector';
  if (/^UNCTAD-SoP/i.test(code)) return 'WITS-stage';
  if (/^WTO_/i.test(code)) return 'WTO';
  return 'WITS-group';
}

const stages = new Set(['Raw materials', 'Intermediate goods', 'Consumer goods', 'Capital goods']);

/** A group of goods by the name that a country summary or a page of a partner gives it: the total, a sector or a stage of processing. */
export function namedGroup(name: string): RowProduct {
  if (name === 'All Products') return productOf('TOTAL', 'TOTAL', name);
  return { nomenclature: stages.has(name) ? 'WITS-stage' : 'WITS-sector', code: name, level: null, name };
}
