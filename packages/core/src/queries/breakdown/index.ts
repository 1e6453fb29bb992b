export { goodsAsked } from './goods-asked.ts';
export { levelShown } from './level-named.ts';
export { type BrokenDown, coverageOfGoods, otherGoods, restOfGoods, sumOfGoods } from './level-of-goods.ts';
