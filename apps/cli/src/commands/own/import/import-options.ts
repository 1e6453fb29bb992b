import { InvalidParameterError } from '@sogdia/core';
import { z } from 'zod';
import type { Encoding, ProviderId, ReadHints } from '../../../data/index.ts';
import { type CommandLine, option, readOptions, requireFiles, UsageError, type ValuesOf } from '../../command/index.ts';
import { readMap } from './read-map.ts';

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'gb18030'] as const satisfies readonly Encoding[];
const providers = [
  'comtrade-plus',
  'comtrade-legacy',
  'baci',
  'wits-query',
  'wits-summary',
  'wits-by-product',
  'wits-by-partner',
  'gacc-query',
  'imf-dot',
  'imf-imts',
  'tidy',
] as const satisfies readonly ProviderId[];
/** A year, or two of which the first is not after the last. */
const spanOfYears = z
  .string()
  .regex(/^\d{4}(-\d{4})?$/, 'a year, or a range such as 2013-2023')
  .refine((text) => text.slice(0, 4) <= text.slice(-4), 'a year, or a range such as 2013-2023, the earlier first')
  .optional();

/** The options of an import. What answers a question of one file alone stands behind its name: `--flow 2025out.csv=export`. */
export const importOptions = [
  option.flag('apply', 'option.apply'),
  option.valued('name', 'name', 'option.name'),
  option.repeated('flow', 'flow', 'option.flow'),
  option.repeated('encoding', 'encoding', 'option.encoding'),
  option.repeated('nomenclature', 'nomenclature', 'option.nomenclature'),
  option.repeated('decimal', 'sign', 'option.decimal'),
  option.repeated('scale', 'scale', 'option.scale'),
  option.repeated('provider', 'provider', 'option.provider'),
  option.valued('map', 'columns', 'option.map'),
  option.valued('rates', 'file', 'option.rates', { schema: option.filled }),
  option.repeated('column', 'letters', 'option.column'),
  option.repeated('economy', 'name=economy', 'option.economy'),
  option.valued('among', 'economies', 'option.among', { schema: option.filled }),
  option.valued('years', 'years', 'option.years', { schema: spanOfYears }),
  option.valued('recipe', 'recipe', 'option.recipe', { schema: option.filled }),
  option.flag('force', 'option.force'),
] as const;

/** Answers of the user, for every file and for single ones by their names. */
export interface GivenHints {
  readonly every: FileHints;
  readonly byFile: ReadonlyMap<string, FileHints>;
}

/** What may be answered of single files. */
const ofFiles = ['flow', 'encoding', 'nomenclature', 'column', 'decimal', 'scale', 'provider'] as const;

/** How the readers are to call each answer: by its option. */
export const answerNames: NonNullable<ReadHints['answerNames']> = {
  ...Object.fromEntries([...ofFiles, 'map'].map((hint) => [hint, `--${hint}`])),
  names: '--economy',
};

/** What may be said of one file. */
export type FileHints = Pick<
  ReadHints,
  'flow' | 'encoding' | 'nomenclature' | 'decimal' | 'scale' | 'provider' | 'map' | 'column' | 'names' | 'corrections'
>;

/** What is imported, how it is read, and whether and under which name it is kept. */
export type ImportRequest = ReturnType<typeof readImportLine>;

/** The request of a command line. Throws for what could not be meant. */
export function readImportLine(line: CommandLine) {
  const options = readOptions(importOptions, line.options);
  requireFiles(line.arguments, 'import');
  if (options.apply && options.name === undefined && options.recipe === undefined)
    throw new UsageError('--apply needs a name', '--name', '', '--name=<name>', 'give the data a name: --apply --name mine');
  const [from = '', to = from] = options.years?.split('-') ?? [];
  return {
    files: line.arguments,
    isApplied: options.apply,
    name: options.name ?? null,
    hints: hintsOf(options),
    /** Economies by code or name, as they were typed. */
    among: (options.among ?? '').split(',').flatMap((one) => one.trim() || []),
    years: options.years === undefined ? null : { from: Number(from), to: Number(to) },
    recipe: options.recipe ?? null,
    /** A file with US dollars for one of other currencies, by period. */
    rates: options.rates ?? null,
    mayReplace: options.force,
    isJson: line.isJson,
  };
}

const allowed = {
  flow: ['import', 'export'],
  encoding: encodings,
  decimal: ['.', ','],
  scale: ['units', 'thousands', 'millions', 'billions'],
  provider: providers,
} as const;

function hintsOf(options: ValuesOf<typeof importOptions>): GivenHints {
  const every: Record<string, unknown> = options.map === undefined ? {} : { map: readMap(options.map) };
  if (options.economy.length > 0) every['names'] = Object.fromEntries(options.economy.map(namedEconomy));
  const byFile = new Map<string, Record<string, unknown>>();
  for (const name of ofFiles) {
    for (const given of options[name]) {
      const at = given.lastIndexOf('=');
      const value = given.slice(at + 1);
      if (name === 'column' && !/^[A-Za-z]{1,3}(,[A-Za-z]{1,3})*$/.test(value))
        throw new InvalidParameterError('--column', value, 'column letters joined by commas, such as K or K,M');
      const known: readonly string[] | null = name === 'nomenclature' || name === 'column' ? null : allowed[name];
      if (known?.includes(value) === false) throw new InvalidParameterError(`--${name}`, value, known.join(', '));
      const file = given.slice(0, at);
      if (at < 0) every[name] = value;
      else byFile.set(file, { ...byFile.get(file), [name]: value });
    }
  }
  return { every, byFile };
}

/** A name as a file writes it, and what it stands for. Throws `InvalidParameterError` for anything else. */
function namedEconomy(given: string): readonly [name: string, meant: string] {
  const [, name, meant] = /^\s*(.*\S)\s*=\s*(\S.*?)\s*$/s.exec(given) ?? [];
  if (name === undefined || meant === undefined)
    throw new InvalidParameterError('--economy', given, 'a name of the file, =, and the economy that it is: Kazachstan=Kazakhstan');
  return [name, meant];
}
