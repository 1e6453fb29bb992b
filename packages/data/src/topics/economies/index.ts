export { china } from './china.data.ts';
export { partners } from './partners.data.ts';
export { newestYear } from './years.data.ts';
