export { allowedBy } from './allowed-by.ts';
export { compareEconomies, compareNumbers, compareTexts, type PairComparison } from './compare-results.ts';
export { deriveNumber, type Part, subjectOfText } from './derive-number.ts';
export { fixPosition } from './fix-position.ts';
export {
  absoluteInterval,
  atEnds,
  between,
  combineIntervals,
  correlationInterval,
  everything,
  exactly,
  type Interval,
  independentInterval,
  intersection,
  isOfTheText,
  lacksFirstPrint,
  roundedInterval,
  sumIntervals,
  variationInterval,
} from './intervals/index.ts';
export { allOf, anyOf, negation } from './judgement.ts';
export { makeNumber, membersTogether, placeOf, shapeOf } from './make-number.ts';
export {
  anywhere,
  type EconomyMeaning,
  type Facts,
  type Meaning,
  type NumberMeaning,
  type Position,
  plainStructure,
  type Structure,
  type TextMeaning,
  type TruthMeaning,
} from './meaning.ts';
export { positionLabel } from './position-label.ts';
export { economiesAt, expectOperands, numberAt, operandAt, runOf, seriesAt, textAt } from './read-operands.ts';
export { readOtherwise } from './read-otherwise.ts';
export { anyTrade, withTradeIntervals } from './read-trade.ts';
export type { Judgement, NumberResult, TruthResult } from './result.ts';
export { type CallScope, economiesChosen, economyNamed, faultAt, type Scope, type Subject, unknownWord } from './scope.ts';
