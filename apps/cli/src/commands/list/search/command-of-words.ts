import { studyViews, UnknownNameError } from '@sogdia/core';
import { nearestNames } from '@sogdia/core/model';
import { type CommandContext, shellWord } from '../../../host/index.ts';
import { UsageError } from '../../command/index.ts';
import { foldedWords } from './folded-words.ts';
import { questionOfWords } from './question-of-words.ts';
import { findThings } from './search.ts';
import { claimNamed, namedThings, questionOfGoods, unreadWordOf } from './things.ts';

type Context = Pick<CommandContext, 'data' | 'language' | 'text' | 'host'>;

/** The command and its arguments that answer words which name something: a query, a view, a question, an economy, a topic or a claim. Null for others. */
async function callOfWords(words: readonly string[], context: Context): Promise<readonly string[] | null> {
  const asked = words.join(' ');
  if (/^\S*[\w-]=\S*$/.test(asked)) return ['view', asked];
  const view = studyViews(context.data.scope).find(({ name }) => name === asked.toLowerCase());
  if (view !== undefined) return ['view', view.name];
  const question = questionOfWords(asked, context.data, [], context.language);
  if (question !== null) return ['view', question];
  const whole = foldedWords(asked).join(' ');
  const isCalled = (name: string): boolean => foldedWords(name).join(' ') === whole;
  const thing = namedThings(context).find(({ name, title, names }) => [name, title, ...names].some(isCalled));
  if (thing !== undefined) return thing.call;
  const claim = words.length === 1 && /\d/.test(asked) ? await claimNamed(asked, context) : null;
  if (claim !== null) return ['check', claim];
  const ofGoods = await questionOfGoods(asked, context);
  return ofGoods === null ? null : ['view', ofGoods];
}

/**
 * The same; words that name nothing are looked for, where something has them. Throws where nothing has: `UnknownNameError` with the names that
 * are nearest, those of `names` among them, of which a single word is one misspelt; `UsageError` for a question with a word that is not understood.
 */
export async function commandOfWords(
  words: readonly string[],
  names: readonly string[],
  context: Context,
  what: 'command' | 'view' = 'command',
): Promise<readonly string[]> {
  const call = await callOfWords(words, context);
  if (call !== null) return call;
  const asked = words.join(' ');
  const misspelt = words.length === 1 ? nearestNames(asked, names) : [];
  const { found, nearest } = misspelt.length > 0 ? { found: [], nearest: misspelt } : await findThings({ words: asked }, context);
  if (found.length > 0) return ['search', ...words];
  const unread = nearest.length > 0 || foldedWords(asked).length < 2 ? null : await unreadWordOf(asked, context);
  if (unread === null) throw new UnknownNameError(what, asked, names, nearest);
  const { text } = context;
  const [near] = unread.nearest;
  const remedy = near === undefined ? text['search.remedy']({ word: shellWord(unread.word) }) : text['error.did-you-mean']({ name: near });
  throw new UsageError(`not understood: ${unread.word}`, 'question', unread.word, text['search.expected'], remedy);
}
