export { builtOnce } from './built-once.ts';
export { chartOf, type DataParts, tablePanel } from './data-layout.ts';
export { type CursorCell, dataScreen, receiptLocation } from './data-screen.ts';
export { factLines } from './fact-lines.ts';
export { nodeScreen } from './node-screen.ts';
export { outlineScreen } from './outline-screen.ts';
export type { PageNode } from './page-node.ts';
export type { Room, Screen } from './screen.ts';
