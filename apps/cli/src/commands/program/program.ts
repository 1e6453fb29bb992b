import { z } from 'zod';
import { versionText } from '../../data/index.ts';
import { type CommandContext, exitCodes } from '../../host/index.ts';
import { usualSpecOf } from '../../model/index.ts';
import { printLines, visibleText } from '../../terminal/index.ts';
import { type CommandInput, type OptionRecord, type ProgramParts, programHelp, readOptions } from '../command/index.ts';
import { answerView } from '../question/index.ts';

/** The options of a call without a command. */
export const programOptions: readonly OptionRecord[] = [
  { name: 'view', value: 'view', help: 'option.view' },
  { name: 'screen-reader', value: null, help: 'option.screen-reader' },
  { name: 'no-motion', value: null, help: 'option.no-motion' },
  { name: 'version', short: 'V', value: null, help: 'option.version' },
];

const optionsSchema = z.object({
  view: z.string().optional(),
  'screen-reader': z.boolean().default(false),
  version: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** A call without a command: the version, or the terminal program; where that can't run, short help on stderr. */
export async function runProgram(input: CommandInput, context: CommandContext, parts: ProgramParts): Promise<number> {
  const options = readOptions(optionsSchema, input.options);
  const { host, data, theme, language } = context;
  if (options.version) {
    host.output.write(versionText(options.json, context.data.identity));
    return exitCodes.ok;
  }
  usualSpecOf(data.scope);
  const query = options.view === undefined ? null : (await answerView(options.view, {}, context)).query;
  const start = { data, query, theme, language };
  const isLinear =
    options['screen-reader'] || isSet(host.environment['SOGDIA_SCREEN_READER']) || isSet(host.environment['INK_SCREEN_READER']);
  const isPlain = host.environment.TERM === 'dumb' && host.isInteractive;
  if (isLinear || isPlain) return host.openLinearProgram({ ...start, write: host.output.write });
  if (host.isInteractive) {
    const { keys, problems } = (await import('./read-configuration.ts')).readConfiguration(host.environment, context.text);
    for (const problem of problems) host.notices.write(`sogdia: ${visibleText(problem)}\n`);
    return host.openProgram({ ...start, keymap: keys, notice: problems[0] ?? null });
  }
  host.notices.write(printLines(programHelp({ ...parts, options: [] }, context.text), { ...theme, depth: 'none' }));
  return exitCodes.usage;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
