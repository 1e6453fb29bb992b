export { witsByPartner } from './wits-by-partner.ts';
export { witsByProduct } from './wits-by-product.ts';
export { witsQuery } from './wits-query.ts';
export { witsSdmx } from './wits-sdmx.ts';
export { witsSummary } from './wits-summary.ts';
