export { isOverGoods, measuresOfGoods, measuresOfGoodsAlone, measuresOverGoods } from './breakdown/index.ts';
export { observationsOfCell, recordedCell, releaseKnownFrom, releaseNotBefore } from './cell/index.ts';
export {
  halfUnitPrinted,
  type LinearTerm,
  linearTermsOf,
  readDiscrepancy,
  readFlow,
  readTurnover,
  roundingOf,
  turnoverLessOtherFlowOperation,
} from './flow/index.ts';
export {
  indicatorName,
  isAdditive,
  knownIndicators,
  type PrintedUnit,
  readIndicator,
  readIndicatorOfGroup,
  readIndicatorOfPeriod,
  roleOf,
  subjectOfIndicator,
  unitAsPrinted,
} from './indicators/index.ts';
export { figureOfEvent, readMeasure, readPartnership, type TradeMeasure } from './measure/index.ts';
export {
  absencesOf,
  cellsOf,
  type Derivation,
  derive,
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
  coverageOf,
  faultOfTransform,
  frequenciesOf,
  goodsHeldInPart,
  type IndicatorSeriesOfReceipts,
  indicatorSeriesOf,
  levelShown,
  monthsAsked,
  periodsOf,
  type SeriesOfReceipts,
  seriesOf,
  yearsOf,
} from './series/index.ts';
