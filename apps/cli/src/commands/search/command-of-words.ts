import { studyViews, UnknownNameError } from '@sogdia/core';
import { nearestNames } from '@sogdia/core/model';
import type { CommandContext } from '../../host/index.ts';
import { foldedWords } from './folded-words.ts';
import { questionOfWords } from './question-of-words.ts';
import { findThings } from './search.ts';
import { claimNamed, namedThings } from './things.ts';

type Context = Pick<CommandContext, 'data' | 'language' | 'text' | 'host'>;

/**
 * The command and the arguments that answer words in the place of a command: a query, a view, a question, an economy, a topic or a claim by its name;
 * else a search, where that finds something. Throws `UnknownNameError` with the nearest names where nothing is called so; a word near to a command is one misspelt.
 */
export async function commandOfWords(words: readonly string[], commands: readonly string[], context: Context): Promise<readonly string[]> {
  const asked = words.join(' ');
  if (/^\S*[\w-]=\S*$/.test(asked)) return ['view', asked];
  const whole = foldedWords(asked).join(' ');
  const view = studyViews(context.data.scope).find(({ name }) => name === asked.toLowerCase());
  if (view !== undefined) return ['view', view.name];
  const question = questionOfWords(asked, context.data.scope, context.text);
  if (question !== null) return ['view', question];
  const thing = namedThings(context).find(({ name, title, names }) =>
    [name, title, ...names].some((one) => foldedWords(one).join(' ') === whole),
  );
  if (thing !== undefined) return thing.call;
  const claim = words.length === 1 && /\d/.test(asked) ? await claimNamed(asked, context) : null;
  if (claim !== null) return ['check', claim];
  const misspelt = words.length === 1 ? nearestNames(asked, commands) : [];
  const { found, nearest } = misspelt.length > 0 ? { found: [], nearest: misspelt } : await findThings({ words: asked }, context);
  if (found.length === 0) throw new UnknownNameError('command', asked, commands, nearest);
  return ['search', ...words];
}
