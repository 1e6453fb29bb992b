export { counted, countIn, countWord } from './counted.ts';
export type { Case, NounForms } from './noun-forms.ts';
export { about, agree, asSubject, inCase, type NounKind, partnered, placed, provideNouns } from './nouns.ts';
export { type PluralForms, plural } from './plural.ts';
