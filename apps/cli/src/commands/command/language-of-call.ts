import type { Language } from '@sogdia/core';
import { languages } from '@sogdia/core/workspace';
import type { Token } from './read-command-line.ts';

/** The language of a call: that of `--lang`, else the one that the environment asks for, else English. */
export function languageOfCall(tokens: readonly Token[], { LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  const asked = tokens.find((token) => token.kind === 'option' && token.name === 'lang');
  const named = asked?.kind === 'option' ? asked.value : undefined;
  // An empty variable counts as none, as POSIX has it.
  const tag = LC_ALL || LC_MESSAGES || LANG || '';
  const languageOf = (text: string | undefined): Language | undefined => languages.find((language) => language === text);
  return languageOf(named) ?? languageOf(/^[a-z]+/.exec(tag)?.[0]) ?? 'en';
}
