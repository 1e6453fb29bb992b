import type { Language } from '@sogdia/core';
import { provideReaderTexts } from '@sogdia/data/readers';

/** The readers of downloads and the registry of the world, for what reads files of a reader's own; loaded in a worker alone. */
export {
  type Correction,
  codeInWords,
  datasetOfRows,
  datasetWithRows,
  type FirstLines,
  firstLines,
  joinedTables,
  type MappedHead,
  mappedHead,
  nearestEconomies,
  type OwnTable,
  packRows,
  previewOf,
  type ReadHints,
  type ReadingPreview,
  type Reconciliation,
  type Rejected,
  RejectedTable,
  readBatches,
  readersVersion,
  reconcileTotals,
  referenceTotals,
  rejectedAsCsv,
  settleRoles,
  sha256Of,
  spellingsOf,
  studyOfDataset,
  type TidyMap,
  type TradeRow,
  TradeTable,
} from '@sogdia/data/readers';
export { worldRegistry } from '@sogdia/data/world';

/** Has the readers say in a language what is wrong with a file. */
export async function bringReaderTexts(language: Language): Promise<void> {
  if (language === 'zh') provideReaderTexts((await import('@sogdia/data/zh')).readerTexts);
  if (language === 'ru') provideReaderTexts((await import('@sogdia/data/ru')).readerTexts);
}
