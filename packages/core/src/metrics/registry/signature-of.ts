import type { InputShapes, MetricDefinition } from '../definition/index.ts';

/** Of which form a table is that a metric wants. */
export type TableForm = 'each-row' | 'lists' | 'series' | 'table' | 'square' | 'columns';

/**
 * The form of the table that a metric wants, by the shapes of its inputs.
 * @example formOf(findMetric('hhi')) // => 'lists'
 */
export function formOf(record: MetricDefinition): TableForm {
  const count = (shape: keyof InputShapes): number => inputsOf(record, shape).length;
  if (count('columns') > 0 || count('table') > 1) return 'columns';
  if (count('square') > 0) return 'square';
  if (count('table') > 0) return 'table';
  if (count('years') > 0) return 'series';
  return count('list') > 0 ? 'lists' : 'each-row';
}

/**
 * The parts of a table that a metric wants, each a column; those in brackets may be left out. Of tables of two dimensions what stands in rows
 * and in columns.
 * @example partsOf(findMetric('rca')) // => ['economy', 'product']
 */
export function partsOf(record: MetricDefinition): readonly string[] {
  const form = formOf(record);
  const [table] = Object.values(record.inputs).filter(({ rows }) => rows !== undefined);
  const parts = Object.entries(record.inputs).flatMap(([name, { shape, isOptional }]) => {
    if ((shape === 'value' && form !== 'each-row') || (table !== undefined && form !== 'columns' && shape !== 'list')) return [];
    return isOptional === true ? `[${name}]` : name;
  });
  return [...(form === 'series' ? ['year'] : []), ...(table === undefined ? [] : [table.rows ?? '', table.columns ?? '']), ...parts];
}

/**
 * What may be set beside the table: values beside its columns, the options of the metric, and how its cells are read.
 * @example settingsOf(findMetric('nrca')) // => ['missing']
 */
export function settingsOf(record: MetricDefinition): readonly string[] {
  const form = formOf(record);
  return [
    ...(form === 'each-row' ? [] : inputsOf(record, 'value')),
    ...(setsPresences(record) ? ['from', 'threshold'] : []),
    ...Object.keys(record.options),
    ...(isOfCells(record) && !Object.hasOwn(record.options, 'missing') ? ['missing'] : []),
  ];
}

/**
 * Whether a metric is on the cells of one table of two dimensions.
 * @example isOfCells(findMetric('rca')) // => true
 */
export function isOfCells(record: MetricDefinition): boolean {
  return ['table', 'square'].includes(formOf(record));
}

/**
 * The names of the inputs of one shape.
 * @example inputsOf(findMetric('share'), 'value') // => ['part', 'whole']
 */
export function inputsOf({ inputs }: MetricDefinition, shape: keyof InputShapes): readonly string[] {
  return Object.entries(inputs).flatMap(([name, input]) => (input.shape === shape ? [name] : []));
}

/**
 * Whether a metric is on a table of presences, which may be those of a table of exports.
 * @example setsPresences(findMetric('eci')) // => true
 */
export function setsPresences({ inputs }: MetricDefinition): boolean {
  return Object.values(inputs).some(({ unit }) => unit === 'presence');
}

/**
 * The parts and options of a metric that are used in several ways: their values in words, the usual one first, and who uses which.
 * @example variantsOf(findMetric('share')) // => []
 */
export function variantsOf({ inputs, options }: MetricDefinition) {
  return [...Object.entries(inputs), ...Object.entries(options)].flatMap(([option, { values = ['a number'], usedBy }]) =>
    usedBy === undefined ? [] : [{ option, values: values.map(String), usedBy }],
  );
}
