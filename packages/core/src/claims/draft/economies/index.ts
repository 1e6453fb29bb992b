export { type EconomySpellings, membersIn, spellingsOf } from './find-economies.ts';
export { elsewhere } from './other-economies.ts';
