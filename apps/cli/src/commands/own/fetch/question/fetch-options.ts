import { InvalidParameterError, UnknownNameError } from '@sogdia/core';
import { nearestNames } from '@sogdia/core/model';
import { z } from 'zod';
import {
  type CommandLine,
  formatOfTarget,
  oneNamed,
  option,
  type RefusedOption,
  readOptions,
  targetOptions,
  UsageError,
  type ValuesOf,
} from '../../../command/index.ts';

import type { ComtradeQuery } from './comtrade-query.ts';

/** From whom can be fetched. */
export const fetchProviders = ['comtrade'] as const;

/** Classifications of goods by their codes at UN Comtrade: HS as reported, SITC by revision and as reported, BEC 4 and 5. */
const classifications = ['HS', 'S1', 'S2', 'S3', 'S4', 'SS', 'B4', 'B5'] as const;

/** Flows by their codes at UN Comtrade. */
export const flowCodes = { export: 'X', import: 'M', 're-export': 'RX', 're-import': 'RM' } as const;
export type FetchedFlow = keyof typeof flowCodes;
const flowNames = Object.keys(flowCodes) as readonly FetchedFlow[];

/** The options of a fetch. None takes a key: what stands in a command line is seen by others and stays in its history. */
export const fetchOptions = [
  option.valued('reporters', 'economies', 'option.reporters', { schema: option.filled }),
  option.valued('partners', 'economies', 'option.partners', { schema: option.filled }),
  option.valued('flows', 'flows', 'option.flows', { values: flowNames, schema: z.string().default('export,import') }),
  option.valued('goods', 'codes', 'option.goods', { schema: z.string().default('TOTAL') }),
  option.valued('classification', 'code', 'option.classification', {
    values: classifications,
    schema: z.enum(classifications).default('HS'),
  }),
  option.valued('years', 'years', 'option.years'),
  option.valued('months', 'months', 'option.months'),
  option.valued('key-file', 'file', 'option.key-file', { schema: option.filled }),
  option.flag('tariff-lines', 'option.tariff-lines'),
  option.flag('files', 'option.files'),
  option.flag('preview', 'option.preview'),
  option.flag('count', 'option.count'),
  option.flag('apply', 'option.apply'),
  option.valued('name', 'name', 'option.name'),
  option.flag('restart', 'option.restart'),
  ...targetOptions,
] as const;

/** Options that others might look for, and that would show a key to all. */
export const refusedKeys: readonly RefusedOption[] = ['key', 'api-key', 'subscription-key', 'token'].map((name) => ({
  name,
  instead: '--key-file FILE, --key-file - for stdin, or SOGDIA_COMTRADE_KEY',
  why: 'others on this machine can see a key on the command line, and your shell history keeps it: delete it there, and use a file, stdin or the environment instead',
}));

/** What is to be fetched, and what becomes of it. Names of economies are looked up once the world is loaded. */
export type FetchRequest = ReturnType<typeof readFetchLine>;

/** The request of a command line. Throws for what could not be meant. */
export function readFetchLine(line: CommandLine) {
  const [provider = ''] = line.arguments;
  oneNamed('provider', provider, fetchProviders);
  const options = readOptions(fetchOptions, line.options);
  if (options.reporters === undefined) throw new UsageError('fetch needs --reporters', '--reporters', '', '--reporters=<economies>');
  if (options.files) requireWhole(line);
  else if (options.partners === undefined)
    throw new UsageError('fetch needs --partners', '--partners', '', '--partners=<economies>, or all for every partner');
  const [problem, lacking] = options.apply ? ['--apply needs a name', '--name'] : ['--name goes with --apply', '--apply'];
  if (options.apply !== (options.name !== undefined)) throw new UsageError(problem, lacking, '', '--apply --name=<name>');
  if (options.count && (options.preview || options.apply || options.output !== undefined))
    throw new UsageError('--count asks only how many rows there are', '--count', '', '--count without --preview, --output and --apply');
  if (options.output === '-') throw new UsageError('fetch writes to a file only', '--output', '-', '--output=<file>');
  if (!options.files) formatOfTarget({ output: options.output, format: undefined, isJson: false, formats: ['json'] });
  return {
    of: ofAsked(options),
    /** Whether to ask only how much there is. */
    isCount: options.count,
    isTariffLine: options['tariff-lines'],
    reporters: listOf(options.reporters),
    /** Null for every partner. */
    partners: ['all', undefined].includes(options.partners?.trim().toLowerCase()) ? null : listOf(options.partners ?? ''),
    flows: flowsOf(options.flows),
    goods: goodsOf(options.goods),
    classification: options.classification,
    ...periodsOf(options),
    keyFile: options['key-file'] ?? null,
    /** The file that the answers are written to, or the folder of the files, and the name under which they are kept; null where they are not. */
    output: options.output ?? null,
    name: options.name ?? null,
    isRestarted: options.restart,
    mayReplace: options.force,
    isJson: line.isJson,
  };
}

/** What is asked for, as `ComtradeQuery` has it. */
function ofAsked({ files, count, preview }: ValuesOf<typeof fetchOptions>): ComtradeQuery['of'] {
  if (files) return 'files';
  return count ? 'count' : preview ? 'preview' : 'data';
}

/** Throws for an option that would choose a part: a file holds all trade of its economy. */
function requireWhole({ options }: CommandLine): void {
  const part = ['partners', 'flows', 'goods', 'preview', 'apply', 'name'].find((name) => Object.hasOwn(options, name));
  if (part !== undefined)
    throw new UsageError(
      `--files takes no --${part}`,
      `--${part}`,
      '',
      'only --reporters, --years or --months, --classification and --tariff-lines: a file holds every partner, flow and code',
    );
}

function listOf(text: string): readonly string[] {
  const words = text.split(',').map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

function flowsOf(text: string): readonly FetchedFlow[] {
  const words = listOf(text.toLowerCase());
  const unknown = words.find((word) => !flowNames.some((name) => name === word));
  if (unknown !== undefined || words.length === 0)
    throw new UnknownNameError('--flows', unknown ?? text, flowNames, nearestNames(unknown ?? text, flowNames));
  return flowNames.filter((name) => words.includes(name));
}

function goodsOf(text: string): readonly string[] {
  const words = listOf(text.toUpperCase());
  const odd = words.find((word) => !/^(?:TOTAL|AG[1-6]|\d{1,6})$/.test(word));
  if (odd !== undefined || words.length === 0)
    throw new InvalidParameterError('--goods', odd ?? text, 'TOTAL, a level such as AG2, or codes such as 27,8471; joined by commas');
  return words;
}

function periodsOf({ years, months }: ValuesOf<typeof fetchOptions>): Pick<ComtradeQuery, 'frequency' | 'periods'> {
  if ((years === undefined) === (months === undefined)) {
    const problem = years === undefined ? 'fetch needs --years or --months' : 'use --years or --months, not both';
    const parameter = years === undefined ? '--years' : '--months';
    throw new UsageError(problem, parameter, '', '--years=2013-2023, or --months=2024-01..2024-06');
  }
  return years === undefined
    ? { frequency: 'M', periods: monthsOf((months ?? '').trim()) }
    : { frequency: 'A', periods: yearsOf(years.trim()) };
}

function yearsOf(text: string): readonly string[] {
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  if (from === undefined || Number(to) < Number(from))
    throw new InvalidParameterError('--years', text, 'a year, or a range such as 2013-2023');
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(from) + at).padStart(4, '0'));
}

function monthsOf(text: string): readonly string[] {
  const named = text.split('..').map((month) => (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) ? numberOfMonth(month) : Number.NaN));
  const [from = Number.NaN, to = from] = named;
  if (named.length > 2 || !(from <= to)) throw new InvalidParameterError('--months', text, 'a month, or a range such as 2024-01..2024-06');
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const [year, month] = [Math.floor((from + at) / 12), ((from + at) % 12) + 1];
    return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}`;
  });
}

function numberOfMonth(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
