export { errors, records, unknownNames } from '../phrases/ru/index.ts';
export { choices } from './choices.data.ts';
export { claims } from './claims.data.ts';
export { descriptions } from './descriptions.data.ts';
export { drafts } from './drafts/index.ts';
export { metrics } from './metrics.data.ts';
export {
  agree,
  asSubject,
  type Case,
  inCase,
  type NounForms,
  type NounKind,
  type PluralForms,
  partnered,
  placed,
  plural,
  provideNouns,
} from './nouns/index.ts';
export { receipts } from './receipts.data.ts';
export { views } from './views.data.ts';
