/*
 * The parts of which most inputs are made. A part is a list, a value or a table of amounts (money or quantities, not negative), of ratios, or of
 * numbers of any sign.
 */

export const amount = { shape: 'value', unit: 'amount' } as const;
export const optionalAmount = { ...amount, isOptional: true } as const;
export const ratio = { shape: 'value', unit: 'ratio' } as const;
export const optionalRatio = { ...ratio, isOptional: true } as const;
export const count = { shape: 'value', unit: 'count' } as const;
export const amounts = { shape: 'list', unit: 'amount' } as const;
export const optionalAmounts = { ...amounts, isOptional: true } as const;
export const numbers = { shape: 'list', unit: 'number' } as const;
export const labels = { shape: 'labels', unit: 'name' } as const;
export const series = { shape: 'years', unit: 'amount' } as const;
export const economiesByProducts = { shape: 'table', unit: 'amount', rows: 'economy', columns: 'product' } as const;
export const presences = { ...economiesByProducts, unit: 'presence' } as const;
export const productsByPeriods = { shape: 'table', unit: 'amount', rows: 'product', columns: 'period' } as const;
export const productsByMarkets = { ...productsByPeriods, columns: 'market' } as const;
export const flowsOfPairs = { shape: 'square', unit: 'amount', rows: 'exporter', columns: 'importer' } as const;
