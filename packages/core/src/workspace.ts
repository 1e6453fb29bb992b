export { type BuiltDataset, checkVersion, type DatasetFingerprint, type VersionCheck } from './audit/check-version.ts';
export {
  type ChangedQuantity,
  type ChangedRow,
  type ComparisonRule,
  compareReleases,
  observationKey,
  type ReleaseComparison,
  type RevisionRecord,
} from './audit/compare-releases.ts';
export { compareVintages, type VintageChange, type VintageComparison } from './audit/compare-vintages.ts';
export { findConstantFactor } from './audit/find-constant-factor.ts';
export { findCopiedMirrors } from './audit/find-copied-mirrors.ts';
export { findReImports } from './audit/find-re-imports.ts';
export { findTruncatedTables } from './audit/find-truncated-tables.ts';
export { markFindings } from './audit/mark-findings.ts';
export { isAtLeast, largestBump, leastVersionAfter, type VersionBump } from './audit/version-bump.ts';
export { excerpt, excerptAround } from './errors/excerpt.ts';
export { formatIndicator } from './format/index.ts';
export { languages } from './messages/catalogue.ts';
export { choiceCatalogueOf } from './messages/choice-catalogue.ts';
export { claimCatalogueOf } from './messages/claim-catalogue.ts';
export { describeMetric } from './messages/describe-metric.ts';
export { nameIn, sayIn } from './messages/say-in.ts';
export { translate } from './messages/translate.ts';
export { answerTable, ColumnTable, formOf, partsOf, settingsOf, variantsOf } from './metrics/registry/index.ts';
export { recordedFigure } from './queries/cell/recorded-figure.ts';
export { figuresOfIndicator, type IndicatorFigure } from './queries/indicators/figures-of-indicator.ts';
export { factsOfPlace, namesOfFacts, type ReceiptedFact } from './queries/places/facts-of-place.ts';
export { absencesOf } from './queries/receipt/cells-of.ts';
export { distinctSources } from './queries/receipt/sources-of.ts';
export { conclusionIds } from './queries/robustness/specification-conclusions.ts';
export { type ConclusionCurve, conclusionsAsked } from './queries/robustness/specification-curve.ts';
export { changesByRelease, type ReleaseChanges } from './queries/series/changes-by-release.ts';
export { type RevisionTriangle, revisionTriangle } from './queries/series/revision-triangle.ts';
export { revisionsOf } from './queries/series/revisions-of.ts';
export type { TargetEvent, TargetReading } from './queries/targets/track-target.ts';
export { choicesOfGoods, type GroupOfGoods, levelsOfGoods } from './views/choices/choices-of-goods.ts';
export type { ChoicesOfIndicators, OfferedValue } from './views/choices/choices-of-view.ts';
export { exchangeReporter } from './views/choices/exchange-reporter.ts';
export { nearestViewSpec } from './views/choices/nearest-view-spec.ts';
export type { VintageOfPoint, VintageOfView } from './views/compute/vintages-of-view.ts';
export { answerScenario, type EnteredNumbers, type ScenarioAnswer, statedFigure } from './views/descriptions/answer-scenario.ts';
export { describeBands } from './views/descriptions/describe-bands.ts';
export { describeDiscrepancy, explainDiscrepancy } from './views/descriptions/describe-discrepancy.ts';
export { describeJoints } from './views/descriptions/describe-joints.ts';
export { describePoint } from './views/descriptions/describe-point.ts';
export { describeConclusion } from './views/descriptions/describe-specification-curve.ts';
export { describeTarget } from './views/descriptions/describe-target.ts';
export { headOfView, type ViewEnvelope } from './views/files/view-to-json.ts';
export { foldText } from './views/questions/fold-text.ts';
export {
  type NamedInQuestion,
  type QuestionScope,
  queryOfQuestion,
  readQuestion,
  type UnreadWord,
  unreadWord,
} from './views/questions/read-question.ts';
export { stagesOf } from './views/sentences/stages-of.ts';
export { askedOfSource, partiesOf } from './views/spec/codec/asked-of-source.ts';
export { tradeSpecOf, tradeViewOf } from './views/spec/codec/trade-of.ts';
export { chartForms, stacksSeries } from './views/spec/rules/chart-form.ts';
export type { HeldIndicator } from './views/spec/rules/holdings-of.ts';
export { comparedPeriods, seriesByValue } from './views/tables/compared-periods.ts';
export { type DiscrepancyPart, discrepancyParts, discrepancySeriesOf, nameDiscrepancyPart } from './views/tables/discrepancy-series-of.ts';
export { publicationsOf } from './views/tables/publications-of.ts';
export { lastDiscrepancyOf, type RecordPair, recordPairsOf } from './views/tables/record-pairs-of.ts';
export { frequencyOfView, type TimeAxis, timeAxisOf } from './views/tables/time-axis-of.ts';
export { type ValueClasses, valueClassesOf } from './views/tables/value-classes.ts';
export { type DiscrepancyTableOfView, viewToDiscrepancyTable } from './views/tables/view-to-discrepancy-table.ts';
export { rowColumnsOf, type ViewRow, viewRowColumns } from './views/tables/view-to-rows.ts';
export { type TableHead, type TableOfView, viewToTable } from './views/tables/view-to-table.ts';
