import { computeView, readViewSpec } from '@sogdia/core';
import { nearestNames } from '@sogdia/core/model';
import { type CommandContext, type ExitCode, exitCodes, shellWord } from '../../../host/index.ts';
import type { DataRecord } from '../../../table/index.ts';
import {
  type AnsweringCommand,
  answeringCommand,
  type CommandLine,
  envelopeHead,
  notify,
  readOptions,
  UsageError,
} from '../../command/index.ts';
import { answerRows, formatOption, formattedRowsOutput, rowOptions } from '../../rows/index.ts';
import { foldedWords } from './folded-words.ts';
import { questionOfWords } from './question-of-words.ts';
import { everyThing, questionOfGoods, type Thing } from './things.ts';

const searchOptions = [formatOption, ...rowOptions] as const;

type SearchRequest = ReturnType<typeof readSearch>;

type SearchContext = Pick<CommandContext, 'data' | 'language' | 'text' | 'host'>;

/** What was found, best first; where nothing was, names that are near. */
interface SearchAnswer {
  readonly found: readonly Thing[];
  readonly nearest: readonly string[];
}

/** `sogdia search`: what can be asked of the data, by words of its names. */
export const searchCommand: AnsweringCommand<SearchRequest, SearchAnswer> = answeringCommand({
  name: 'search',
  summary: 'command.search',
  arguments: [{ name: 'words...', isRequired: true, isOpen: true, help: 'argument.words' }],
  options: searchOptions,
  examples: ['sogdia search gas', 'sogdia search debt --json', "sogdia search 'exports to kyrgyzstan 2023'"],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  read: readSearch,
  answer: findThings,
  print,
});

function readSearch({ arguments: words, options: given, isJson }: CommandLine) {
  if (words.length === 0) throw new UsageError('search needs <words>', 'words', '', '<words>', 'see sogdia help search');
  return { words: words.join(' '), output: formattedRowsOutput(readOptions(searchOptions, given), isJson) };
}

/** What words find among all that the data can be asked of. */
export async function findThings({ words }: Omit<SearchRequest, 'output'>, context: SearchContext): Promise<SearchAnswer> {
  const things = await everyThing(context);
  const asked = await askedThing(words, context);
  const found = [...(asked === null ? [] : [asked]), ...bestFirst(things, foldedWords(words))];
  const names = things.flatMap(({ name, title, names: others }) => [name, title, ...others]);
  return { found, nearest: found.length > 0 ? [] : [...new Set(nearestNames(words, names))] };
}

/** The view that words ask for as a question. */
async function askedThing(words: string, context: SearchContext): Promise<Thing | null> {
  const { data, language } = context;
  const query = questionOfWords(words, data, [], language) ?? (await questionOfGoods(words, context));
  if (query === null) return null;
  const { spec } = readViewSpec(data.scope, query);
  const { title } = computeView(await data.load(data.partsOf(spec)), spec, language);
  return { kind: 'view', name: query, title, call: ['view', query], names: [] };
}

/** Things that have every word, those whose name or title the words are before those of which words only begin with them. */
function bestFirst(things: readonly Thing[], words: readonly string[]): readonly Thing[] {
  const whole = words.join(' ');
  const ranked = things.flatMap((thing) => {
    const called = [thing.name, thing.title, ...thing.names].map((name) => foldedWords(name));
    const has = (fits: (own: string, word: string) => boolean): boolean =>
      words.every((word) => called.flat().some((own) => fits(own, word)));
    if (!has((own, word) => own.startsWith(word))) return [];
    const rank = called.some((name) => name.join(' ') === whole) ? 0 : has((own, word) => own === word) ? 1 : 2;
    return [{ thing, rank }];
  });
  return words.length === 0 ? [] : ranked.toSorted((one, other) => one.rank - other.rank).map(({ thing }) => thing);
}

function print({ found, nearest }: SearchAnswer, { words, output }: SearchRequest, context: CommandContext): ExitCode {
  const columns = ['kind', 'name', 'title', 'command'];
  const records = found.map(
    ({ kind, name, title, call }): DataRecord => ({ kind, name, title, command: ['sogdia', ...call.map(shellWord)].join(' ') }),
  );
  const code = answerRows({ columns, records }, output, { head: envelopeHead(context.data, words) }, context);
  if (nearest.length > 0) notify(context.text['notice.nearest']({ names: nearest }), context);
  return code;
}
