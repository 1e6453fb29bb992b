export { type EconomicFitness, economicFitness, economicFitnessMetric, type FitnessOptions } from './fitness.ts';
