export { applyMoneyUnit } from './apply-money-unit.ts';
export { figuresOfIndicator } from './figures-of-indicator.ts';
export { findIndicator, knownIndicators } from './find-indicator.ts';
export { dollarsOf, inDollars, yuanToDollarsOperation } from './in-dollars.ts';
export { indicatorName } from './indicator-name.ts';
export { figureOfEvent, firstReached, laddersOf, lastYearKnown, readReached, yearsOfLadder } from './ladder.ts';
export { isAdditive, levelOfIndicator } from './level-of-indicator.ts';
export { frequenciesOfIndicator, frequencyShown, periodOfIndicator } from './period-of-indicator.ts';
export {
  readIndicator,
  readIndicatorOfGroup,
  readIndicatorOfPeriod,
  readIndicatorOfRole,
  roleOf,
  subjectOfIndicator,
} from './read-indicator.ts';
export { type PrintedUnit, unitAsPrinted, unitInWords } from './unit-as-printed.ts';
