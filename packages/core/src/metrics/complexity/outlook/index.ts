export { type ComplexityGainOptions, complexityOutlookGain, complexityOutlookGainMetric } from './cog.ts';
export { type ComplexityOutlookOptions, complexityOutlookIndex, complexityOutlookIndexMetric } from './coi.ts';
