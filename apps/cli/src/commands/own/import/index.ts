export { bytesText, countText } from '../../../table/index.ts';
export { type ImportedFiles, importCommand, importGiven, waitFor } from './import.ts';
export { economiesText } from './preview-lines.ts';
export { mapText } from './read-map.ts';
export { reportLines } from './report-lines.ts';
