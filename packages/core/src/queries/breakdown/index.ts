export { goodsAsked } from './goods-asked.ts';
export { levelNamed } from './level-named.ts';
export { type BrokenDown, coverageOfGoods, notBrokenDownOperation, otherGoods, restOfGoods } from './level-of-goods.ts';
