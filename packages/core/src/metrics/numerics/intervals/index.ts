export { between, everything, exactly, type Interval, intersection } from './interval.ts';
export {
  absoluteInterval,
  atEnds,
  combineIntervals,
  type Judgement,
  judgeDifference,
  type NumberRelation,
  sumIntervals,
} from './interval-arithmetic.ts';
