/**
 * Readers of a user's own downloads: `@sogdia/data/readers`. Pure and streaming, in a browser as in Node; nothing else of the package loads them.
 *
 * - `readSource(bytes, hints)` gives events as they come. For each file, and for each member of an archive: `opened` (which provider, with
 *   what confidence, in which encoding: what a preview shows first), then `row`, `indicator` and `code` (kept), `rejected` (each with line,
 *   column, value and fix: what a file of rejected records holds) and `diagnostic` (the first of each kind, at once). Last comes `summary`:
 *   counts that add up, coverage, the rules that were used, and all diagnostics grouped, blockers first.
 * - `collectSource(bytes, hints)` does the same and holds all of it.
 * - `rejectedAsCsv(rejected)` is the file of what was not kept, `rejectedInPieces(rejected)` the same a piece at a time.
 * - `detectFindings({ rows, files: summary.files, reference })` tells what the figures themselves show: chapters that vanish, doubles, part-years,
 *   a cut file; with `reference: referenceTotals(dataset)` also where they differ from the shipped ones (`reconcileTotals` gives each pair).
 * - `previewOf(tables, reference)` is all that is to be shown before anything is kept, over several files: what each is, counts, coverage, rules,
 *   diagnostics, findings, and the questions that their user must answer; `hintOfAnswer(question, answer)` is the hint to read again with.
 * - `packRows(rows)` is what a store keeps of rows, in pieces of bytes, `unpackRows` the way back.
 * - `datasetOfRows(rows, options)` makes a `Dataset`, on which every view, metric and claim of core works; `studyOfDataset(dataset, title)` the
 *   question that it answers at once; `spellingsOf(economies)` how English texts write economies, as the spellings of a study;
 *   `datasetWithRows(dataset, rows, options)` sets rows beside a dataset's figures, one of the two before the other.
 *
 * How to ask: read with `{ world: worldRegistry(), file }` alone. Where `summary.complete` is false, a blocker with a `question` names the hint
 * to set (`encoding`, `flow`, `nomenclature`, `map`, `column`, `decimal`, `scale`), its choices, and what each would read; read the same bytes again with it. A
 * recipe is the hints that were given, without the world.
 *
 * Gzip and zip stream; a workbook (.xls, .xlsx) or a file in Parquet is held whole, and the libraries that read them are loaded for them alone.
 * `readBatches` gives the events of each piece of bytes together, for millions of rows; with a `TradeTable` it adds rows of trade to it instead, which
 * holds them by column, in a tenth of the space. Whatever takes rows takes such a table; a `RejectedTable` holds rejected records likewise.
 *
 * `bytes` is `file.stream()`, the `body` of an answer, or in Node `createReadStream(path)`. Progress is counted on the way in, by whoever gives the bytes; to
 * stop, leave the loop. Rows carry `role`: only `leaf` rows may be summed, and only those of one level of one nomenclature.
 */

export { sha256Of } from '../content/index.ts';
export { settleRoles, UngroupedError } from './accounting/index.ts';
export {
  type CodeRow,
  type Correction,
  type Coverage,
  columnLetter,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticColumn,
  type DiagnosticGroup,
  type DiagnosticQuestion,
  type DiagnosticSeverity,
  type Encoding,
  type FileSummary,
  type Found,
  type IndicatorRow,
  type KeptRow,
  type Opened,
  type ProviderId,
  type ReadEvent,
  type ReadersWorld,
  type ReadHints,
  type ReadSummary,
  type Recognition,
  type RecordCounts,
  type Rejected,
  type RowFlow,
  type RowProduct,
  type RowQuantity,
  readersVersion,
  type Selection,
  type TidyMap,
  type TradeRow,
} from './contract/index.ts';
export {
  type DatasetOptions,
  datasetOfRows,
  datasetWithRows,
  type JoinedDataset,
  type JoinOptions,
  type LeftReason,
  type OwnDataset,
  type SharedParts,
  spellingsOf,
  studyOfDataset,
} from './dataset/index.ts';
export { type JsonObject, JsonScanner } from './decode/index.ts';
export {
  type Consistency,
  detectFindings,
  type Evidence,
  type Reconciliation,
  type ReferenceTotal,
  reconcileTotals,
  referenceTotals,
} from './detectors/index.ts';
export { type FirstLines, firstLines, type MappedHead, mappedHead, nearestEconomies } from './mapping/index.ts';
export {
  type CountsInAll,
  type CoveredGoods,
  type FilePreview,
  hintOfAnswer,
  type OpenQuestion,
  openQuestions,
  previewOf,
  type ReadingPreview,
} from './preview/index.ts';
export {
  bytesOf,
  collectSource,
  type GivenBytes,
  type OwnTable,
  readBatches,
  readSource,
  rejectedAsCsv,
  rejectedInPieces,
} from './reading/index.ts';
export {
  joinedTables,
  packRows,
  type RejectedRows,
  RejectedTable,
  type RowFrame,
  type TradeRows,
  TradeTable,
  tradeTable,
  unpackRows,
} from './table/index.ts';
export { codeInWords, provideReaderTexts, type ReaderTexts } from './words/index.ts';
