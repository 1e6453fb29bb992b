export { digitsPrinted } from './digits-printed.ts';
export { type AmountForm, formatAmount, formatRatio, minusSign, scaleOf } from './format-amount.ts';
export { formatAmountAs } from './format-amount-as.ts';
export { formatAmountTo } from './format-amount-to.ts';
export { formatNumber } from './format-number.ts';
