export type { Guide } from './guide.ts';
export { guides } from './guides.data.ts';
