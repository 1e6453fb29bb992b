/**
 * Goods as a question names them: a code of a nomenclature in any of its revisions (`HS:27`) or in one of them (`HS2017:27`), or the id of a
 * set of codes that a dataset names (`energy`).
 */
export const goodsPattern: RegExp = /^([A-Z]+[0-9]*:[0-9A-Za-z.-]+|[a-z0-9]+(-[a-z0-9]+)*)$/;

/**
 * Whether goods are all goods together: `TOTAL`, or what a nomenclature states of them, in any or one of its revisions.
 * @example ['TOTAL', 'SITC:TOTAL', 'HS2017:TOTAL', 'HS:27'].map(isTotalOfGoods) // => [true, true, true, false]
 */
export function isTotalOfGoods(product: string): boolean {
  return /^([A-Z]+\d*:)?TOTAL$/.test(product);
}

/** A level of a nomenclature by its id (`section`, `chapter`), with that of the nomenclature where others have such a level too (`SITC:section`). */
export const goodsLevelPattern: RegExp = /^([A-Z]+[0-9]*:)?[0-9A-Za-z-]+$/;

/** In a breakdown of all goods: those that it tells apart, together. */
export const brokenDown = 'broken-down';
/** In a breakdown of all goods: what its largest goods leave of those that are broken down. */
export const otherProducts = 'other-products';
/** In a breakdown of all goods: what the goods that are broken down leave of all goods together. */
export const notBrokenDown = 'not-broken-down';
/** The names of what a breakdown holds that is no goods of its own. */
export const productsOfBreakdown: ReadonlySet<string> = new Set([brokenDown, otherProducts, notBrokenDown]);
