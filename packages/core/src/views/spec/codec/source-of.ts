import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { nearestNames } from '../../../errors/nearest-names.ts';
import { UnknownNameError } from '../../../errors/unknown-name-error.ts';
import { type AskedWorld, isLadder } from '../../../model/dataset/index.ts';
import { namedForQuestions, type OfferedWorld } from '../../../model/economies/index.ts';
import { type IndicatorSpec, isTradeSpec, type TradeSpec, type ViewSpec } from '../../../model/question/index.ts';
import { ownValue } from '../../../model/values/index.ts';
import { indicatorSource } from './indicator-source.ts';
import type { ParameterPair } from './parameter-readers.ts';
import type { SeriesSource } from './series-source.ts';
import { tradeSource } from './trade-source.ts';

/** The names of the parameters of a query string, in canonical order: those of trade, then those that indicators alone have. */
export const viewSpecParameters: readonly string[] = [
  ...new Set([...Object.keys(tradeSource.readers), ...Object.keys(indicatorSource.readers)]),
];

/** The kind of spec that a query string asks for, as far as its text is known to the compiler: of indicators where it names one. */
export type SpecOf<Query extends string> = string extends Query
  ? ViewSpec
  : Query extends `${string}indicator=${string}`
    ? IndicatorSpec
    : TradeSpec;

/** What the series of a spec are read from. */
export function sourceOf(spec: ViewSpec): SeriesSource<ViewSpec> {
  return isTradeSpec(spec) ? tradeSource : indicatorSource;
}

/** How parameters are read: as those of indicators where the one of that name is among them, else as those of trade. */
export function sourceNamedBy(names: Iterable<string>): SeriesSource<TradeSpec> | SeriesSource<IndicatorSpec> {
  return new Set(names).has('indicator') ? indicatorSource : tradeSource;
}

/** What the parameters of a former address on a ladder are called today; the others of trade go without, since levels have no record and no money unit. */
const namesOnLadders: Readonly<Record<string, string>> = {
  measure: 'indicator',
  partners: 'economies',
  years: 'years',
  chart: 'chart',
  events: 'events',
};

/** Parameters as they are stated today: addresses written before 2026-12 ask for a ladder of levels as a measure of trade with partners. */
export function parametersOfToday<Parameter extends ParameterPair>(world: AskedWorld, given: readonly Parameter[]): readonly Parameter[] {
  if (!given.some(({ name, value }) => name === 'measure' && isLadder(world, value))) return given;
  return given.flatMap((parameter) => {
    const name = ownValue(namesOnLadders, parameter.name);
    if (name !== undefined) return [{ ...parameter, name }];
    return viewSpecParameters.includes(parameter.name) ? [] : [parameter];
  });
}

/**
 * What a parameter sets in a spec of a kind: those who trade among the economies that questions are offered of, those of whom an indicator speaks
 * among all that are named. Throws `UnknownNameError` for a parameter that
 * no view has, `InvalidParameterError` for one that goes with the other kind alone, and what its reader throws for its value.
 */
export function readParameter<Spec extends ViewSpec>(
  source: SeriesSource<Spec>,
  world: OfferedWorld,
  { name, value }: ParameterPair,
): Partial<Spec> {
  const read = ownValue(source.readers, name);
  if (read !== undefined) return read(value, name === 'economies' ? world : namedForQuestions(world));
  if (!viewSpecParameters.includes(name))
    throw new UnknownNameError('parameter', name, viewSpecParameters, nearestNames(name, viewSpecParameters));
  throw new InvalidParameterError(name, value, `parameters that go together: ${Object.keys(source.readers).join(', ')}`);
}
