export { builtOnce } from './built-once.ts';
export { dataScreen } from './data-screen.ts';
export { moveOnPage, nodePage } from './node-page.ts';
export { outlineRegions, outlineRooms } from './outline-regions.ts';
export type { PageNode } from './page-node.ts';
export type { Region, Room, Screen } from './screen.ts';
