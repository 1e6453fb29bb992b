import type { TopicText } from './topic.ts';

/** A figure that somebody stated, of an indicator of the dataset. */
export interface StatedFigure {
  readonly indicator: string;
  readonly economy: string;
  readonly period: string;
}

interface ScenarioOf<Kind extends string> {
  readonly kind: Kind;
  /** Its name in addresses, in kebab-case. */
  readonly id: string;
  /** The topic that it belongs to, by its id. */
  readonly topic: string;
  readonly names: TopicText;
  readonly question: TopicText;
  /** Statements of the study that bear on it, by their ids. */
  readonly claims: readonly string[];
  /** What others estimate, set beside it. */
  readonly beside: readonly StatedFigure[];
  /** What a reader must know before using it. */
  readonly notes: readonly TopicText[];
}

/** What trade would come to if its costs fell by stated parts and it answered with a stated elasticity: the newest year of each series of a view. */
export interface CostScenarioAsked extends ScenarioOf<'cost'> {
  readonly query: string;
  readonly cuts: readonly [StatedFigure, ...StatedFigure[]];
  readonly elasticity: StatedFigure;
}

/** What a stated level would come to by a year at stated rates: each one stated, or that which two stated levels imply. */
export interface GrowthScenarioAsked extends ScenarioOf<'growth'> {
  readonly base: StatedFigure;
  readonly to: number;
  readonly rates: readonly [StatedFigure | ImpliedRate, ...(StatedFigure | ImpliedRate)[]];
}

/** The yearly growth from the base to a stated level. */
export interface ImpliedRate {
  readonly impliedBy: StatedFigure;
}

/** A scenario: what would follow from stated assumptions, by arithmetic that is shown. It is never a forecast. */
export type Scenario = CostScenarioAsked | GrowthScenarioAsked;
