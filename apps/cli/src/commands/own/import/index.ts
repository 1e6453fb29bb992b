export { type ImportedFiles, importCommand, importGiven, waitFor } from './import.ts';
export { bytesText, countText, economiesText } from './preview-lines.ts';
export { mapText } from './read-map.ts';
export { reportLines } from './report-lines.ts';
