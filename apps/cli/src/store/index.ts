export { type AnswerDraft, type FetchedAnswer, FetchedAnswers, fetchedFolder } from './fetched-answers.ts';
export { asksForOwn, keptRows, openOwnData, ownDataset } from './open-own-data.ts';
export { type Answers, type ImportedFile, type KeptSelection, type OwnImport, ownImportSchema } from './own-import.ts';
export {
  forgetOwn,
  type KeepOutcome,
  keepOwn,
  listOwn,
  ownName,
  readImport,
  type ToKeep,
} from './own-store.ts';
export { StoreError } from './store-error.ts';
export { storeFolder } from './store-folder.ts';
export { underLock } from './under-lock.ts';
export { syncFile, syncFolder } from './write-durably.ts';
