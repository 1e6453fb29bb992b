export { goodsAsked } from './goods-asked.ts';
export { levelShown } from './level-named.ts';
export { type BrokenDown, coverageOfGoods, otherGoods, restOfGoods } from './level-of-goods.ts';
