export { type GoodsAsked, goodsAsked } from './goods-asked.ts';
export { type BrokenDown, coverageOfGoods, otherGoods, restOfGoods, sumOfGoods } from './level-of-goods.ts';
export { isOverGoods, measuresOfGoods, measuresOfGoodsAlone, measuresOverGoods } from './measures-of-goods.ts';
