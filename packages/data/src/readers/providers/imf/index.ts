export { imfExplorer } from './imf-explorer.ts';
export { imfJson } from './imf-json.ts';
export { imfDot, imfImts } from './imf-tables.ts';
