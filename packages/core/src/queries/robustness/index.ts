export type { Specification } from './specification.ts';
export type { ConclusionCurve, SpecificationOutcome } from './specification-curve.ts';
