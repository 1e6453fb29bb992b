export { applyMoneyUnit } from './apply-money-unit.ts';
export { dollarsOf, inDollars } from './in-dollars.ts';
export { indicatorName, indicatorOf } from './indicator-name.ts';
export {
  readIndicator,
  readIndicatorOfGroup,
  readIndicatorOfPeriod,
  readIndicatorOfRole,
  roleOf,
  subjectOfIndicator,
} from './read-indicator.ts';
