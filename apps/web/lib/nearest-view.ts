import { computeView, type Dataset, defaultViewSpec, type Language, SogdiaError, type View, type ViewSpec } from '@sogdia/core';

/** A view that could be computed, and what stood in the way of the one that was asked for. */
export interface NearestView {
  readonly view: View;
  readonly problems: readonly SogdiaError[];
}

/** From the least change to the most: each undoes one choice that can make a combination without an answer. */
const relaxations: readonly ((spec: ViewSpec) => ViewSpec)[] = [
  (spec) => spec,
  (spec) => ({ ...spec, transform: 'level', base: null }),
  (spec) => ({ ...spec, transform: 'level', base: null, basis: 'usd' }),
  (spec) => ({ ...spec, transform: 'level', base: null, basis: 'usd', book: 'reporter' }),
  (spec) => ({ ...spec, transform: 'level', base: null, basis: 'usd', book: 'reporter', measures: spec.measures.slice(0, 1) }),
  (spec) => ({ ...defaultViewSpec, measures: spec.measures.slice(0, 1), partners: spec.partners, reporter: spec.reporter }),
  () => defaultViewSpec,
];

/** The view of a spec, or of the nearest spec that has an answer. Throws what is no error of input. */
export function nearestView(dataset: Dataset, spec: ViewSpec, language: Language): NearestView {
  const problems: SogdiaError[] = [];
  for (const relax of relaxations) {
    try {
      return { view: computeView(dataset, relax(spec), language), problems: problems.slice(0, 1) };
    } catch (error) {
      if (!SogdiaError.isInstance(error)) throw error;
      problems.push(error);
    }
  }
  throw problems[0] ?? new RangeError('no view could be computed');
}
