export type { BenchEngine, OwnData, Progress } from './bench-engine.ts';
export {
  type AnswerNames,
  type Answers,
  type Comparison,
  type GivenFile,
  type HeldFile,
  type HeldFiles,
  mostRows,
} from './bench-exchange.ts';
export type { Bench, LastStep } from './bench-state.ts';
export type { CoveredFlow } from './covered-flows.ts';
