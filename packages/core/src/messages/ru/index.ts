export { drafts } from './drafts/index.ts';
export type { Case, NounForms } from './noun-forms.ts';
export { agree, asSubject, inCase, type NounKind, partnered, placed, provideNouns } from './nouns.ts';
export { type PluralForms, plural } from './plural.ts';
