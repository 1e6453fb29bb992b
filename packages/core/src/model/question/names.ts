/** The transforms that make one number of a whole series, by name. */
export const summaryTransforms = ['cagr', 'volatility', 'break'] as const;

/** What is done to each level, by name: `transformSchema` says what each is. */
export const transforms = [
  'level',
  'share',
  'world-share',
  'growth',
  'rolling-year',
  'index',
  'rank',
  'contribution',
  ...summaryTransforms,
] as const;

/** What a view can show of the trade, by name: `measureSchema` says what each is. Apart from the schemas, so that words for a figure bring no zod along. */
export const measures = [
  'export',
  'import',
  'total-trade',
  'trade-balance',
  'normalised-balance',
  'coverage-ratio',
  'hhi',
  'effective-number',
  'trade-dependence',
  'partner-dependence',
  'openness',
  'trade-intensity',
  'gravity-fitted',
  'gravity-low',
  'gravity-high',
  'gravity-residual',
  'rca',
  'grubel-lloyd',
  'export-hhi',
  'import-hhi',
  'export-effective-number',
  'import-effective-number',
  'grubel-lloyd-aggregate',
  'export-similarity',
  'trade-complementarity',
  'export-quantity',
  'import-quantity',
  'export-weight',
  'import-weight',
  'export-unit-value',
  'import-unit-value',
  'export-unit-value-by-weight',
  'import-unit-value-by-weight',
] as const;
