export { importCommand, waitFor } from './import.ts';
export { countText } from './preview-lines.ts';
