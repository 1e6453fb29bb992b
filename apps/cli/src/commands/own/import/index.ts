export { type ImportedFiles, importCommand, importGiven, waitFor } from './import.ts';
export { bytesText, countText, paragraph, row, widthIn } from './preview-lines.ts';
