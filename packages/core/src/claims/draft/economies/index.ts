export { type EconomySpellings, elsewhere, spellingsOf } from './find-economies.ts';
export { type Thing, thingsOf } from './find-things.ts';
export { type NamedWords, wordsNamedIn } from './words-named-in.ts';
