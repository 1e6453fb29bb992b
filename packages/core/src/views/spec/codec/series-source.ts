import type * as m from 'zod/mini';
import type { AskedStudy } from '../../../model/dataset/index.ts';
import type { World } from '../../../model/economies/index.ts';
import type { ViewSpec } from '../../../model/question/index.ts';

/** Whose studies say what is asked where a query string does not. */
export interface Studies {
  readonly studies: readonly AskedStudy[];
}

/** What series are read from, trade or indicators: how its specs are read from the parameters of a query string and written as them. */
export interface SeriesSource<Spec extends ViewSpec> {
  readonly schema: m.ZodMiniType<Spec>;
  /** What each parameter sets in a spec, by its name, in canonical order. */
  readonly readers: Readonly<Record<string, (value: string, world: World) => Partial<Spec>>>;
  /** What a spec has unless its query string says otherwise. */
  usual(world: Studies): Partial<Spec>;
  /** A draft with what follows from the rest of it. Throws `InvalidParameterError` for what is left out and no study says. */
  whole(draft: Partial<Spec>): Spec;
  /** Every parameter as text, in canonical order; empty for what a draft does not say. */
  parametersOf(draft: Partial<Spec>): Readonly<Record<string, string>>;
}
