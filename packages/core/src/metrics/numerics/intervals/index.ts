export { between, everything, exactly, type Interval, intersection } from './interval.ts';
export { absoluteInterval, atEnds, combineIntervals, sumIntervals } from './interval-arithmetic.ts';
export { type Judgement, judgeDifference, type NumberRelation } from './judge-difference.ts';
