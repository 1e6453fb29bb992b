export { type DatasetWords, datasetInWords, studyInWords, textInWords } from './dataset-in-words.ts';
