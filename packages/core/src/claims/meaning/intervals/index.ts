export { independentInterval, isOfTheText, roundedInterval } from './cell-interval.ts';
export { between, everything, exactly, type Interval, intersection } from './interval.ts';
export { absoluteInterval, atEnds, combineIntervals, sumIntervals } from './interval-arithmetic.ts';
export { correlationInterval, variationInterval } from './spread-intervals.ts';
