export { formatEconomy, nameInSentence } from './format-economy.ts';
export { formatIndicator } from './format-indicator.ts';
export { formatMissing, formatMissingReason } from './format-missing.ts';
export { formatDay, formatPeriod, formatPeriods } from './format-period.ts';
export { formatProduct, nameProduct } from './format-product.ts';
export { formatSubject } from './format-subject.ts';
export { operationName } from './operation-name.ts';
