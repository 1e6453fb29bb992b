export { complexitySpectrum } from './complexity-spectrum.ts';
export { type EconomicComplexityOptions, economicComplexityIndex, economicComplexityIndexMetric } from './eci.ts';
export { type ProductComplexityOptions, productComplexityIndex, productComplexityIndexMetric } from './pci.ts';
export { type Reflections, reflections, reflectionsMetric } from './reflections.ts';
