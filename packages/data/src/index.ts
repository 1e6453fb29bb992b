export { contentHashOf } from './content/content-hash-of.ts';
export { type DatasetPart, datasetParts } from './content/dataset-part.ts';
export type { DatasetPackage, EmbeddedPart, PartRecord } from './content/embedded-part.ts';
export type { DatasetScope } from './content/part-content.ts';
export { datasetPackage } from './generated/data-package.data.ts';
export { datasetIdentity } from './generated/identity.data.ts';
export { datasetVersions } from './generated/versions.data.ts';
export { type Definition, type GlossaryTerm, type GlossaryTheme, glossary, glossaryThemes, type TermUses } from './glossary/index.ts';
export type { PackageReader } from './package/descriptor.ts';
export type { ArrowTable, GivenObservations } from './package/given-observations.ts';
export { observationOfLine } from './package/number-lines.ts';
export { type DataPackage, readDataPackage } from './package/read-data-package.ts';
export { readDataset } from './package/read-dataset.ts';
export type { TableField } from './package/table-fields.data.ts';
export { codebookOf, type DatasetTable, registriesOfDataset, tablesOfDataset, tableText } from './package/tables-of-dataset.ts';
export type { ChangedRelease, DataVersion, ReleaseRows } from './package/version-history.ts';
export type { RecordedRevision } from './parse/released/recorded-revision.ts';
export { partText } from './shipped/encoding/part-text.ts';
export { loadDataset } from './shipped/load-dataset.ts';
export { loadDatasetFrom, type PartReader } from './shipped/load-dataset-from.ts';
export { partsNeededBy } from './shipped/parts-needed-by.ts';
export { shippedScope } from './shipped/shipped-scope.ts';
export { type VerificationResult, verifyDataset } from './shipped/verify-dataset.ts';
export { type Guide, guides } from './topics/guides/index.ts';
export {
  type CostScenarioAsked,
  type EconomyProfile,
  economyProfiles,
  type GrowthScenarioAsked,
  goodsNamedIn,
  type HeldGroup,
  type ImpliedRate,
  type NamedGoods,
  newestYear,
  type PlacedFacts,
  type Scenario,
  type StatedFigure,
  scenarios,
  type Topic,
  type TopicText,
  type TopicView,
  topics,
} from './topics/index.ts';
export { type DatasetWords, datasetInWords, studyInWords, textInWords } from './words/index.ts';
