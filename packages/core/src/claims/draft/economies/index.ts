export { type EconomySpellings, elsewhere, spellingsOf } from './find-economies.ts';
export { type Thing, thingsOf } from './find-things.ts';
