import type { AskedWorld } from '@sogdia/core/model';
import { usualSpecOf, versionText } from '../../data/index.ts';
import { type CommandContext, exitCodes } from '../../host/index.ts';
import { printLines, visibleText, withChoice } from '../../terminal/index.ts';
import { type Callable, type CommandLine, option, type ProgramParts, programHelp, readOptions } from '../command/index.ts';
import { answerView, readStatedSpec } from '../question/index.ts';

const programOptions = [
  option.valued('view', 'view', 'option.view'),
  option.flag('screen-reader', 'option.screen-reader'),
  option.flag('no-motion', 'option.no-motion'),
  option.flag('no-mouse', 'option.no-mouse'),
  option.flag('version', 'option.version', { short: 'V' }),
] as const;

/** The version alone, or the view at which the program opens and whether it is to be read aloud. */
type ProgramRequest = ReturnType<typeof readProgramCall>;

/** A call without a command: the version, or the terminal program; where that can't run, short help on stderr. */
export const programCall: Callable<ProgramRequest> = {
  name: 'sogdia',
  arguments: [],
  options: programOptions,
  read: readProgramCall,
  run: runProgram,
};

function readProgramCall({ options: given, isJson }: CommandLine, world: AskedWorld) {
  const { version: isVersion, view, 'screen-reader': isSpoken, 'no-mouse': hasNoMouse } = readOptions(programOptions, given);
  if (!isVersion) usualSpecOf(world);
  const spec = isVersion || view === undefined ? null : readStatedSpec(world, view, {});
  return { isVersion, spec, output: { isJson, isSpoken, hasMouse: !hasNoMouse } };
}

async function runProgram(
  { isVersion, spec: asked, output }: ProgramRequest,
  context: CommandContext,
  parts: ProgramParts,
): Promise<number> {
  const { host, data, theme, language } = context;
  if (isVersion) {
    host.output.write(versionText(output.isJson, data.identity));
    return exitCodes.ok;
  }
  const spec = asked === null ? null : (await answerView(asked, context)).spec;
  const start = { data, spec, theme, language };
  const isLinear = output.isSpoken || isSet(host.environment['SOGDIA_SCREEN_READER']) || isSet(host.environment['INK_SCREEN_READER']);
  const isPlain = host.environment.TERM === 'dumb' && host.isInteractive;
  if (isLinear || isPlain) return host.openLinearProgram({ ...start, write: host.output.write });
  if (host.isInteractive) {
    const {
      keys,
      theme: set,
      hasMouse,
      problems,
    } = (await import('./read-configuration.ts')).readConfiguration(host.environment, context.text);
    for (const problem of problems) host.notices.write(`sogdia: ${visibleText(problem)}\n`);
    const shown = context.themeChoice === 'auto' ? withChoice(theme, set, theme.page) : theme;
    return host.openProgram({ ...start, theme: shown, keymap: keys, hasMouse: hasMouse && output.hasMouse, notice: problems[0] ?? null });
  }
  host.notices.write(printLines(programHelp({ ...parts, options: [] }, context.text, host.notices.columns), { ...theme, depth: 'none' }));
  return exitCodes.usage;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
