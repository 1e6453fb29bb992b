import type * as m from 'zod/mini';
import type { AskedStudy } from '../../../model/dataset/index.ts';
import type { EconomyCode, World } from '../../../model/economies/index.ts';
import type { ViewSpec } from '../../../model/question/index.ts';

/** Whose studies say what is asked where a query string does not. */
export interface Studies {
  readonly studies: readonly AskedStudy[];
}

/** What a spec asks about, in words that every source of series has. */
export interface Subjects {
  /** What is measured: the ids of measures, or of indicators. */
  readonly quantities: readonly string[];
  /** Of whom there are series, and what several of them are called. */
  readonly economies: readonly EconomyCode[];
  readonly called: 'partners' | 'economies';
  /** Whose trade with them it is; nobody is beside those of whom indicators speak. */
  readonly beside: readonly EconomyCode[];
}

/** What series are read from, trade or indicators: how its specs are read from the parameters of a query string and written as them. */
export interface SeriesSource<Spec extends ViewSpec> {
  readonly schema: m.ZodMiniType<Spec>;
  subjectsOf(spec: Spec): Subjects;
  /** What each parameter sets in a spec, by its name, in canonical order. */
  readonly readers: Readonly<Record<string, (value: string, world: World) => Partial<Spec>>>;
  /** What a spec has unless its query string says otherwise. */
  usual(world: Studies): Partial<Spec>;
  /** A draft with what follows from the rest of it. Throws `InvalidParameterError` for what is left out and no study says. */
  whole(draft: Partial<Spec>): Spec;
  /** Every parameter as text, in canonical order; empty for what a draft does not say. */
  parametersOf(draft: Partial<Spec>): Readonly<Record<string, string>>;
}
