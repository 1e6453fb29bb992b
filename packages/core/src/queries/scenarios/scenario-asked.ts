/** A figure that somebody stated, of an indicator of the dataset. */
export interface StatedFigure {
  readonly indicator: string;
  readonly economy: string;
  readonly period: string;
}

/** The yearly growth from the base of a scenario to a stated level. */
export interface ImpliedRate {
  readonly impliedBy: StatedFigure;
}

/** What trade would come to if its costs fell by stated parts and it answered with a stated elasticity: the newest period of the first series of a view. */
export interface CostScenarioAsked {
  readonly kind: 'cost';
  readonly query: string;
  readonly cuts: readonly [StatedFigure, ...StatedFigure[]];
  readonly elasticity: StatedFigure;
}

/** What a stated level would come to by a year at stated rates: each one stated, or that which two stated levels imply. */
export interface GrowthScenarioAsked {
  readonly kind: 'growth';
  readonly base: StatedFigure;
  readonly to: number;
  readonly rates: readonly [StatedFigure | ImpliedRate, ...(StatedFigure | ImpliedRate)[]];
}

/** A scenario: what would follow from stated assumptions, by arithmetic that is shown. It is never a forecast. */
export type ScenarioAsked = CostScenarioAsked | GrowthScenarioAsked;
