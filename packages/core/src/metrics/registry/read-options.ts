import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { MetricDefinition, MetricOption } from '../definition/index.ts';

type Setting = string | number | boolean | readonly (string | number)[];

/** What is set beside a table: options by their names, of which some are lists or names of columns. */
export type MetricSettings = Readonly<Record<string, Setting>>;

/** Settings by their names, any of which may be asked for. */
export type SettingsByName = ReadonlyMap<string, Setting>;

/**
 * The options of a metric as its function takes them. Throws `InvalidParameterError` for one that is none of its values or of its kind.
 * @example readOptions(findMetric('trade-entropy'), new Map([['base', 2]]), () => []) // => { base: '2' }
 */
export function readOptions(
  { options }: MetricDefinition,
  settings: SettingsByName,
  textsOf: (column: string) => readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) => {
      const setting = settings.get(name);
      return setting === undefined ? [] : [[name, readOption(name, option, setting, textsOf)]];
    }),
  );
}

function readOption(
  name: string,
  { kind, values = [] }: MetricOption,
  setting: Setting,
  textsOf: (column: string) => readonly string[],
): unknown {
  if (kind === 'number') return numberOf(name, setting);
  if (kind === 'numbers') return namesIn(setting).map((text) => numberOf(name, Number.isNaN(Number(text)) ? text : Number(text)));
  if (kind === 'groups') return Object.fromEntries(namesIn(setting).map((column) => [column, textsOf(column)]));
  const chosen = values.find((value) => String(value) === String(setting));
  if (chosen === undefined) InvalidParameterError.expectOneOf(name, setting, values);
  return chosen;
}

/**
 * A setting that is a number.
 * @example numberOf('lambda', 6.25) // => 6.25
 */
export function numberOf(name: string, setting: Setting | undefined): number {
  if (typeof setting === 'number' && Number.isFinite(setting)) return setting;
  throw new InvalidParameterError(name, String(setting), 'a number');
}

/**
 * The names in a setting, as a list or joined by `+` or `;`.
 * @example namesIn('exporter+importer') // => ['exporter', 'importer']
 */
export function namesIn(setting: Setting | undefined): readonly string[] {
  if (setting === undefined) return [];
  return Array.isArray(setting)
    ? setting.map(String)
    : String(setting)
        .split(/[+;]/)
        .filter((name) => name !== '');
}
