export {
  isOfQuantity,
  isOverGoods,
  measuresOfGoods,
  measuresOfGoodsAlone,
  measuresOverGoods,
  publishersOf,
  quantitiesAsked,
} from './breakdown/index.ts';
export {
  absenceOf,
  columnsOf,
  isTotal,
  keyOfFlow,
  matchingRows,
  observationsOfCell,
  recordedCell,
  releaseKnownFrom,
  releaseNotBefore,
} from './cell/index.ts';
export {
  type LinearTerm,
  linearTermsOf,
  readDiscrepancy,
  readTurnover,
  roundingOf,
  turnoverLessOtherFlowOperation,
} from './flow/index.ts';
export {
  applyMoneyUnit,
  figureOfEvent,
  figuresOfIndicator,
  firstReached,
  frequenciesOfIndicator,
  frequencyShown,
  indicatorName,
  isAdditive,
  knownIndicators,
  laddersOf,
  lastYearKnown,
  type PrintedUnit,
  periodOfIndicator,
  readIndicator,
  readIndicatorOfGroup,
  readIndicatorOfPeriod,
  readReached,
  roleOf,
  subjectOfIndicator,
  unitAsPrinted,
  unitInWords,
  yearsOfLadder,
} from './indicators/index.ts';
export { readMeasure } from './measure/index.ts';
export { once, onceFor } from './once.ts';
export {
  absencesOf,
  cellsOf,
  compareDates,
  type Derivation,
  derive,
  derivedFigureOperation,
  deriveMetric,
  distinctSources,
  gathered,
  type Operand,
  referencesOf,
  sourcesOf,
  totalOverMembers,
  valuationOf,
} from './receipt/index.ts';
export { cifFobFactor } from './records/index.ts';
export type { ConclusionCurve, Specification, SpecificationOutcome } from './robustness/index.ts';
export {
  type CostScenario,
  type CostScenarioAsked,
  costScenario,
  type GrowthScenarioAsked,
  growthScenario,
  type ScenarioAsked,
  type StatedFigure,
} from './scenarios/index.ts';
export {
  coverageOf,
  faultOfTransform,
  frequenciesOf,
  goodsHeldInPart,
  levelShown,
  monthsAsked,
  periodsOf,
  type SeriesOfReceipts,
  seriesOf,
  yearsOf,
} from './series/index.ts';
export type { TargetReading, TargetTrack } from './targets/index.ts';
