export { type GoodsAsked, goodsAsked } from './goods-asked.ts';
export { type BrokenDown, coverageOfGoods, otherGoods, restOfGoods, sumOfGoods } from './level-of-goods.ts';
export {
  isOfQuantity,
  isOverGoods,
  measuresOfGoods,
  measuresOfGoodsAlone,
  measuresOverGoods,
  type QuantityMeasure,
  quantitiesAsked,
} from './measures-of-goods.ts';
export { publishersOf, wholeOfGoods } from './whole-of-goods.ts';
