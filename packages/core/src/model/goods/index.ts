export { goodsLevelPattern, goodsPattern, notBrokenDown, otherProducts } from './goods.ts';
export { type GoodsWorld, goodsInAnyRevision, goodsRegistryOf, registeredGoodsOf } from './registered-goods.ts';
