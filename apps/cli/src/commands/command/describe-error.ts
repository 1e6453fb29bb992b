import { DatasetIntegrityError, ExpressionError, InvalidParameterError, type Language, SogdiaError, UnknownNameError } from '@sogdia/core';
import { ownValue } from '@sogdia/core/model';
import { excerpt, excerptAround, nameIn, sayIn } from '@sogdia/core/workspace';
import { BulkError } from '../../data/index.ts';
import { InputError, OutputError } from '../../files/index.ts';
import { type ExitCode, exitCodeOf, exitCodes, FetchError } from '../../host/index.ts';
import type { Messages } from '../../messages/index.ts';
import { StoreError } from '../../store/index.ts';
import { UsageError } from './usage-error.ts';

/** An error as it is told: what, where, what was expected and found, how to put it right. */
export interface ErrorReport {
  readonly code: string;
  readonly exitCode: ExitCode;
  readonly message: string;
  readonly where: string | null;
  readonly expected: readonly string[];
  readonly found: string | null;
  readonly nearest: readonly string[];
  readonly remedy: string | null;
}

/** Which list of the program shows the names of a parameter. */
const lists: Readonly<Record<string, string>> = {
  economy: 'sogdia list economies',
  measure: 'sogdia list measures',
  indicator: 'sogdia list indicators',
  view: 'sogdia list views',
  metric: 'sogdia list metrics',
  products: 'sogdia list goods',
  claim: 'sogdia list claims',
  release: 'sogdia list releases',
  'own data': 'sogdia list own',
  command: 'sogdia help',
  parameter: 'sogdia help view',
  option: 'sogdia help',
  field: 'sogdia help view',
};

/** What an error means to the reader; one that is none of ours is a defect. */
export function describeError(error: unknown, argv: readonly string[], text: Messages): ErrorReport {
  if (!SogdiaError.isInstance(error)) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...empty, code: 'defect', exitCode: exitCodes.defect, message, remedy: text['error.defect'] };
  }
  const base = { ...empty, code: error.code, exitCode: exitCodeOf(error.code), message: error.message };
  if (UnknownNameError.isInstance(error)) return describeValue(error, error.allowed, base, argv, text);
  if (InvalidParameterError.isInstance(error)) return describeValue(error, [error.expected], base, argv, text);
  if (UsageError.isInstance(error) || OutputError.isInstance(error)) {
    const { value, parameter, expected } = error;
    const remedy = OutputError.isInstance(error) ? text[`error.${error.code}`] : (error.remedy ?? text['error.usage']);
    return { ...base, where: whereOf(value, argv) ?? excerpt(parameter), expected: [expected], found: foundOf(value), remedy };
  }
  if (DatasetIntegrityError.isInstance(error)) {
    const { dataset, file, expected, found } = error;
    return { ...base, where: `${dataset}: ${excerpt(file)}`, expected: [expected], found: excerpt(found), remedy: text['error.data'] };
  }
  if (BulkError.isInstance(error) || FetchError.isInstance(error) || StoreError.isInstance(error)) {
    const { where, expected, found } = error;
    // What a server said is short already, and is not to be guessed at.
    const said = FetchError.isInstance(error) ? found : excerpt(found);
    const remedy = text[StoreError.isInstance(error) ? (`error.${error.fault}` as const) : error.remedy];
    return { ...base, where: excerpt(where), expected: [expected], found: said, remedy };
  }
  if (InputError.isInstance(error)) {
    const { where, expected, found, remedy } = error;
    return { ...base, where, expected, found: excerpt(found), remedy: text[remedy] };
  }
  if (ExpressionError.isInstance(error)) {
    const { position, found, expected, nearest } = error;
    const where = `${excerptAround(error.text, position)}, character ${position + 1}`;
    return { ...base, where, expected, found: foundOf(found), nearest, remedy: text['error.expression'] };
  }
  return { ...base, remedy: base.exitCode === exitCodes.defect ? text['error.defect'] : null };
}

/** A report as it is told in a language: its headline without the names that `expected` lists, and what was typed as it is. JSON keeps the English. */
export function reportIn(language: Language, report: ErrorReport): ErrorReport {
  const { code, message, where, expected, found, remedy } = report;
  const say = (text: string): string => sayIn(language, text);
  const isTyped = code === 'unknown-name' || code === 'usage';
  const isListed = expected.length > 0 || message.endsWith('; known: none');
  return {
    ...report,
    message: say(isListed ? message.replace(/; (known: |expected ).*$/s, '') : message),
    where: where === null || where === found ? where : nameIn(language, where),
    expected: code === 'unknown-name' ? expected : expected.map(say),
    found: found === null || isTyped ? found : say(found),
    remedy: remedy === null ? null : say(remedy),
  };
}

const empty = { where: null, expected: [], found: null, nearest: [], remedy: null } as const;

/** What is said of a value, with the nearest names and the list that shows all. */
function describeValue(
  error: UnknownNameError | InvalidParameterError,
  expected: readonly string[],
  base: ErrorReport,
  argv: readonly string[],
  text: Messages,
): ErrorReport {
  const { parameter, value, nearest } = error;
  const list = ownValue(lists, parameter.replace(/^--/, ''));
  const remedies = [
    ...nearest.slice(0, 1).map((name) => text['error.did-you-mean']({ name })),
    ...(list === undefined ? [] : [text['error.list']({ command: list })]),
  ];
  const remedy = remedies.length === 0 ? null : remedies.join(text['joint.or']);
  return { ...base, where: whereOf(value, argv) ?? excerpt(parameter), expected, found: foundOf(value), nearest, remedy };
}

function foundOf(value: string): string | null {
  return value === '' ? null : excerpt(value);
}

/** The part of the command line that holds a value, with the option before it. */
function whereOf(value: string, argv: readonly string[]): string | null {
  if (value === '') return null;
  const index = argv.findIndex((word) => word.split(/[=&,\s]/).includes(value) || word === value);
  const word = argv[index];
  if (word === undefined) return null;
  const before = argv[index - 1];
  return before?.startsWith('-') === true && !word.startsWith('-') ? `${before} ${excerpt(word)}` : excerpt(word);
}
