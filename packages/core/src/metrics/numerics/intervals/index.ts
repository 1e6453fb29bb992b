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
  type NumberRelation,
  sumIntervals,
} from './interval.ts';
