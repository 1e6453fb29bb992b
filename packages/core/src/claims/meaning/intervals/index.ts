export {
  absoluteInterval,
  atEnds,
  between,
  combineIntervals,
  everything,
  exactly,
  type Interval,
  intersection,
  sumIntervals,
} from '../../../metrics/numerics/index.ts';
export {
  independentInterval,
  independentIntervalOf,
  isOfTheText,
  lacksFirstPrint,
  restsOnThePaper,
  roundedInterval,
  roundedIntervalOf,
} from './cell-interval.ts';
export { correlationInterval, variationInterval } from './spread-intervals.ts';
