import { speak } from '../data/index.ts';
import { writeCrashReport } from '../files/index.ts';
import { type CommandContext, type CommandHost, type ExitCode, exitCodes } from '../host/index.ts';
import { messagesOf, spokenLanguage } from '../messages/index.ts';
import { printLines, themeOf } from '../terminal/index.ts';
import {
  asksFor,
  type Callable,
  commandHelp,
  describeError,
  languageOfCall,
  printError,
  programHelp,
  readCommandLine,
  readRequest,
  type SharedOptions,
  type Token,
  tokensOf,
} from './command/index.ts';
import { commandList, programParts } from './command-list.ts';
import { commandOfWords } from './list/index.ts';
import { programCall } from './program/index.ts';
import { dataNamed } from './question/index.ts';

/** Runs a command line: data to the output, all else to the notices. Gives the exit code; throws never. */
export async function runCommandLine(argv: readonly string[], host: CommandHost): Promise<number> {
  const tokens = tokensOf(argv, [...commandList, programCall]);
  try {
    await speak(languageOfCall(tokens, host.environment));
    return await dispatch(tokens, host);
  } catch (error) {
    return report(error, argv, tokens, host);
  }
}

async function dispatch(tokens: readonly Token[], host: CommandHost): Promise<number> {
  const { command, line, shared } = readCommandLine(await withCommand(tokens, host), commandList, programCall);
  if (shared.help) {
    const text = messagesOf(spokenLanguage());
    const about = (await command?.about?.(line, text)) ?? null;
    if (about !== null) {
      host.output.write(`${about.join('\n')}\n`);
      return exitCodes.ok;
    }
    const { columns } = host.output;
    const lines = command === null ? programHelp(programParts, text, columns) : commandHelp(command, text, columns);
    host.output.write(printLines(lines, themeOf(host.environment, host.output.isTerminal, shared)));
    return exitCodes.ok;
  }
  const context = await contextOf(shared, host);
  const called: Callable = command ?? programCall;
  return called.run(readRequest(called, line, context.data.scope), context, { ...programParts, call: runCommandLine });
}

/** The same tokens where the first word is a command, else those of the command that answers the words; throws as `commandOfWords`. */
async function withCommand(tokens: readonly Token[], host: CommandHost): Promise<readonly Token[]> {
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  if (words.length === 0 || commandList.some(({ name }) => name === words[0])) return tokens;
  const asked = tokens.find((token) => token.kind === 'option' && token.name === 'data');
  const data = await dataNamed(asked?.kind === 'option' ? asked.value : undefined, host);
  const language = spokenLanguage();
  const names = commandList.map(({ name }) => name);
  const call = await commandOfWords(words, names, { data, host, language, text: messagesOf(language) });
  return [
    ...call.map((value, index) => ({ kind: 'positional', index, value }) as const),
    ...tokens.filter(({ kind }) => kind !== 'positional'),
  ];
}

async function contextOf(shared: SharedOptions, host: CommandHost): Promise<CommandContext> {
  const language = spokenLanguage();
  return {
    host,
    data: await dataNamed(shared.data, host),
    theme: themeOf(host.environment, host.output.isTerminal, shared),
    themeChoice: shared.theme,
    language,
    text: messagesOf(language),
    isQuiet: shared.quiet,
    isPaged: !shared['no-pager'],
    isVerbose: shared.verbose,
  };
}

function report(error: unknown, argv: readonly string[], tokens: readonly Token[], host: CommandHost): ExitCode {
  const text = messagesOf(spokenLanguage());
  const found = describeError(error, argv, text);
  const isJson =
    asksFor('json', tokens) || tokens.some((token) => token.kind === 'option' && token.name === 'format' && token.value === 'json');
  const crash = found.exitCode === exitCodes.defect ? writeCrashReport(error, argv) : null;
  host.notices.write(printError(found, error, { isJson, isDebug: asksFor('debug', tokens), columns: host.notices.columns, crash }, text));
  return found.exitCode;
}
