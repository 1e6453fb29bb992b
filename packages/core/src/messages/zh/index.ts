export { errors, records, unknownNames } from '../phrases/zh/index.ts';
export { choices } from './choices.data.ts';
export { claims } from './claims.data.ts';
export { descriptions } from './descriptions.data.ts';
export { drafts } from './drafts/index.ts';
export { metrics } from './metrics.data.ts';
export { receipts } from './receipts.data.ts';
export { views } from './views.data.ts';
