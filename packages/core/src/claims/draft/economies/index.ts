export { type EconomySpellings, spellingsOf } from './find-economies.ts';
export { type Thing, thingsOf } from './find-things.ts';
export { elsewhere } from './other-economies.ts';
