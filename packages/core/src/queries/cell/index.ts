export { absenceOf } from './absence-of.ts';
export { applySourcePolicy, type Choice } from './apply-source-policy.ts';
export { type Cell, observationsOfCell } from './observations-of-cell.ts';
export { goodsAt, hasPartsObserved, partsOfGoods } from './observations-of-goods.ts';
export { printedSum } from './printed-sum.ts';
export { recordedCell, recordedFigure, recordedReceipt } from './recorded-figure.ts';
export { releaseKnownFrom, releaseNotBefore } from './release-known-from.ts';
export { mirrorOf, standInOf } from './stand-in.ts';
