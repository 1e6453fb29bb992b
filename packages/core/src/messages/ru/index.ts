export { choices } from './choices.data.ts';
export { claims } from './claims.data.ts';
export { descriptions } from './descriptions.data.ts';
export { metrics } from './metrics.data.ts';
export type { Case, NounForms } from './noun-forms.ts';
export { agree, asSubject, inCase, type NounKind, partnered, placed, provideNouns } from './nouns.ts';
export { type PluralForms, plural } from './plural.ts';
export { receipts } from './receipts.data.ts';
export { views } from './views.data.ts';
