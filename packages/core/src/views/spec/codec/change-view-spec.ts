import type { AskedWorld } from '../../../model/dataset/index.ts';
import type { ViewSpec } from '../../../model/question/index.ts';
import { ownValue } from '../../../model/values/index.ts';
import { specOfParameters } from './decode-view-spec.ts';
import { parametersOf } from './encode-view-spec.ts';
import { type ParameterPair, pairOf, pairOfToday, pairsOf } from './parameter-readers.ts';
import { parametersOfToday } from './source-of.ts';

/** A spec, and the names of the parameters that were stated for it; the others are as they are unless something is said. */
export interface StatedViewSpec {
  readonly spec: ViewSpec;
  readonly stated: ReadonlySet<string>;
}

/** What goes with a parameter and means nothing beside another value of it. */
const dependents: Readonly<Record<string, string>> = { record: 'method', transform: 'index-year' };

/**
 * A spec, or the query string of one, with some parameters set anew, each by its name and value in a query string; what depends on a parameter
 * that is set (the method on the record, the index year on the transform) is left to its default. A parameter of a spec is stated where it is
 * not what the usual study asks, one of a query string where it stands there.
 * Throws as `decodeViewSpec` does, for what is left after the changes.
 * @example changeViewSpec(dataset, 'measure=export&partners=KGZ', [{ name: 'measure', value: 'import' }]).spec // => decodeViewSpec(dataset, 'measure=import&partners=KGZ')
 * @example [...changeViewSpec(dataset, studyViewSpec(dataset, 'figure-3'), []).stated] // => ['measure']
 */
export function changeViewSpec(world: AskedWorld, asked: ViewSpec | string, changes: readonly ParameterPair[]): StatedViewSpec {
  const given = changes.map(pairOfToday);
  const replaced = new Set(given.flatMap(({ name }) => [name, ownValue(dependents, name) ?? name]));
  const before = typeof asked === 'string' ? pairsOf(asked).map(pairOf) : parametersOf(world, asked);
  const pairs = parametersOfToday(world, [...before.filter(({ name }) => !replaced.has(name)), ...given]);
  return { spec: specOfParameters(world, pairs), stated: new Set(pairs.map(({ name }) => name)) };
}
