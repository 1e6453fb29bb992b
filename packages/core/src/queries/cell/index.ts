export { applySourcePolicy, type Choice, isReport } from './apply-source-policy.ts';
export { type Cell, observationsOfCell } from './observations-of-cell.ts';
export { goodsAt, hasPartsObserved, partsOfGoods } from './observations-of-goods.ts';
export { printedSum } from './printed-sum.ts';
export { recordedCell, recordedFigure } from './recorded-figure.ts';
export { releaseKnownFrom, releaseNotBefore } from './release-known-from.ts';
