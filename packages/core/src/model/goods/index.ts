export { brokenDown, goodsLevelPattern, goodsPattern, isTotalOfGoods, notBrokenDown, otherProducts, productsOfBreakdown } from './goods.ts';
export { type GoodsWorld, goodsInAnyRevision, goodsRegistryOf, registeredGoodsOf } from './registered-goods.ts';
