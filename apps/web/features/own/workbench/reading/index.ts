export type { BenchEngine, OwnData, Progress } from './bench-engine.ts';
export {
  type AnswerNames,
  type Answers,
  type Comparison,
  type GivenFile,
  type HeldFile,
  type HeldFiles,
  type Look,
  mostRows,
  type Recipe,
  type UnknownName,
} from './bench-exchange.ts';
export type { Bench, LastStep } from './bench-state.ts';
export type { CoveredFlow } from './covered-flows.ts';
export { type Correctable, type ListAsked, type ListColumn, type ListPage, listColumns } from './list-page.ts';
