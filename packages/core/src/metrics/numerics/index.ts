export { binaryExponent } from './binary-exponent.ts';
export { calculate, calculateFromTrade } from './calculate.ts';
export { correlation } from './correlation.ts';
export { logNormalTail, twoSidedNormal, twoSidedQuantile, twoSidedStudentT } from './distributions/index.ts';
export { divide } from './divide.ts';
export {
  absoluteInterval,
  atEnds,
  between,
  combineIntervals,
  everything,
  exactly,
  type Interval,
  intersection,
  type Judgement,
  judgeDifference,
  sumIntervals,
} from './interval.ts';
export {
  independentColumns,
  innerProduct,
  leadingEigenpair,
  lengthOf,
  type OrderedCholesky,
  orderedCholesky,
  solvePentadiagonal,
  symmetricInverse,
} from './linear-algebra/index.ts';
export { logRatio } from './log-ratio.ts';
export { moments, scores } from './moments.ts';
export { minimiseOnBox, nonNegativeLeastSquares } from './optimisation/index.ts';
export { ratioOfProducts } from './ratio-of-products.ts';
export { standardDeviation } from './standard-deviation.ts';
export { sum } from './sum.ts';
