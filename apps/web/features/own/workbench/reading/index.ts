export { type BenchEngine, createBenchEngine, type Progress } from './bench-engine.ts';
export type { Answers, ComparedTotal, GivenFile, HeldFile, HeldFiles, ReadFailure } from './bench-exchange.ts';
export type { Bench, LastStep } from './bench-state.ts';
export type { CoveredFlow } from './covered-flows.ts';
export { mostRows } from './read-given.ts';
