export { type EconomySpellings, spellingsOf } from './find-economies.ts';
export { elsewhere } from './other-economies.ts';
