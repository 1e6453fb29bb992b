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
import { type OptionValues, option, UsageError } from '../command/index.ts';

/** The options that set a parameter of the query string, which has their name; core reads their values. */
const parameters = [
  option.valued('measure', 'measures', 'option.measure', { values: measureSchema.options }),
  option.valued('reporter', 'economy', 'option.reporter'),
  option.valued('partners', 'economies', 'option.partners'),
  option.valued('indicator', 'indicators', 'option.indicator'),
  option.valued('economies', 'economies', 'option.economies'),
  option.valued('products', 'products', 'option.products'),
  option.valued('by', 'dimension', 'option.by', { values: ['product'] }),
  option.valued('level', 'level', 'option.level'),
  option.valued('top', 'number', 'option.top'),
  option.valued('frequency', 'frequency', 'option.frequency', { values: indicatorFrequencySchema.options }),
  option.valued('years', 'years', 'option.years'),
  option.valued('record', 'record', 'option.record', { former: 'book', values: recordChoiceSchema.options }),
  option.valued('method', 'method', 'option.method', { values: reconciliationMethodSchema.options }),
  option.valued('factor', 'number', 'option.factor'),
  option.valued('money', 'money', 'option.money', { former: 'basis', values: moneyUnitSchema.options }),
  option.valued('transform', 'transform', 'option.transform', { values: transformSchema.options }),
  option.valued('index-year', 'year', 'option.index-year', { former: 'base' }),
  option.valued('vintage', 'date', 'option.vintage', { former: 'as-of' }),
  option.valued('chart', 'chart', 'option.chart', { values: chartSchema.options }),
] as const;

/** The options that build a view. */
export const viewOptions = [...parameters, option.flag('events', 'option.events')] as const;

/**
 * The spec that a name or a query string and the options over it stand for, with the parameters that they state; the others have their
 * defaults. A name alone states none of them. Throws where none of them is given.
 */
export function readStatedSpec(world: AskedWorld, nameOrQuery: string | null, options: OptionValues): StatedViewSpec {
  const given = parameters.flatMap(({ name }) => {
    const value = ownValue(options, name);
    return typeof value === 'string' ? [{ name, value }] : [];
  });
  const changes = options['events'] === true ? [...given, { name: 'events', value: '1' }] : given;
  if (nameOrQuery === null && changes.length === 0) {
    const names = studyViews(world).map(({ name }) => name);
    throw new UsageError('no view given', 'view', '', names.join(', '));
  }
  const asked = nameOrQuery === null ? '' : askedBy(world, nameOrQuery);
  return typeof asked === 'string' || changes.length > 0 ? changeViewSpec(world, asked, changes) : { spec: asked, stated: new Set() };
}

/** The spec of a view of a study by its name, or the query string that a text or an address holds. */
function askedBy(world: AskedWorld, nameOrQuery: string): ViewSpec | string {
  const isQuery = nameOrQuery === '' || /[=&?]/.test(nameOrQuery);
  return isQuery ? nameOrQuery.replace(/^[^?]*\?/, '') : studyViewSpec(world, nameOrQuery);
}
