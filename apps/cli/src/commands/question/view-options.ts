import { changeViewSpec, type StatedViewSpec, studyViewSpec, studyViews, type ViewSpec } from '@sogdia/core';
import {
  type AskedWorld,
  chartSchema,
  indicatorFrequencySchema,
  measureSchema,
  moneyUnitSchema,
  ownValue,
  reconciliationMethodSchema,
  recordChoiceSchema,
  transformSchema,
} from '@sogdia/core/model';
import { type OptionRecord, type OptionValues, UsageError } from '../command/index.ts';

/** The options that build a view, each with the parameter of the query string that it sets. */
const parameters: readonly (OptionRecord & { readonly parameter: string })[] = [
  { name: 'measure', parameter: 'measure', value: 'measures', values: measureSchema.options, help: 'option.measure' },
  { name: 'reporter', parameter: 'reporter', value: 'economy', help: 'option.reporter' },
  { name: 'partners', parameter: 'partners', value: 'economies', help: 'option.partners' },
  { name: 'indicator', parameter: 'indicator', value: 'indicators', help: 'option.indicator' },
  { name: 'economies', parameter: 'economies', value: 'economies', help: 'option.economies' },
  { name: 'products', parameter: 'products', value: 'products', help: 'option.products' },
  { name: 'by', parameter: 'by', value: 'dimension', values: ['product'], help: 'option.by' },
  { name: 'level', parameter: 'level', value: 'level', help: 'option.level' },
  { name: 'top', parameter: 'top', value: 'number', help: 'option.top' },
  { name: 'frequency', parameter: 'frequency', value: 'frequency', values: indicatorFrequencySchema.options, help: 'option.frequency' },
  { name: 'years', parameter: 'years', value: 'years', help: 'option.years' },
  { name: 'record', former: 'book', parameter: 'record', value: 'record', values: recordChoiceSchema.options, help: 'option.record' },
  { name: 'method', parameter: 'method', value: 'method', values: reconciliationMethodSchema.options, help: 'option.method' },
  { name: 'factor', parameter: 'factor', value: 'number', help: 'option.factor' },
  { name: 'money', former: 'basis', parameter: 'money', value: 'money', values: moneyUnitSchema.options, help: 'option.money' },
  { name: 'transform', parameter: 'transform', value: 'transform', values: transformSchema.options, help: 'option.transform' },
  { name: 'index-year', former: 'base', parameter: 'index-year', value: 'year', help: 'option.index-year' },
  { name: 'vintage', former: 'as-of', parameter: 'vintage', value: 'date', help: 'option.vintage' },
  { name: 'chart', parameter: 'chart', value: 'chart', values: chartSchema.options, help: 'option.chart' },
];

/** The options that build a view. */
export const viewOptions: readonly OptionRecord[] = [
  ...parameters.map(({ parameter: _, ...option }) => option),
  { name: 'events', value: null, help: 'option.events' },
];

/**
 * The spec that a name or a query string and the options over it stand for, with the parameters that they state; the others have their
 * defaults. Throws where none of them is given.
 */
export function readStatedSpec(world: AskedWorld, nameOrQuery: string | null, options: OptionValues): StatedViewSpec {
  const given = parameters.flatMap(({ name, parameter }) => {
    const value = ownValue(options, name);
    return typeof value === 'string' ? [{ name: parameter, value }] : [];
  });
  const changes = options['events'] === true ? [...given, { name: 'events', value: '1' }] : given;
  if (nameOrQuery === null && changes.length === 0) {
    const names = studyViews(world).map(({ name }) => name);
    throw new UsageError('no view given', 'view', '', names.join(', '));
  }
  return changeViewSpec(world, nameOrQuery === null ? '' : askedBy(world, nameOrQuery), changes);
}

/** The spec of a view of a study by its name, or the query string that a text or an address holds. */
function askedBy(world: AskedWorld, nameOrQuery: string): ViewSpec | string {
  const isQuery = nameOrQuery === '' || /[=&?]/.test(nameOrQuery);
  return isQuery ? nameOrQuery.replace(/^[^?]*\?/, '') : studyViewSpec(world, nameOrQuery);
}
