import { readInput } from '../../files/index.ts';
import { exitCodes } from '../../host/index.ts';
import { command, deliver, option, readOptions, UsageError } from '../command/index.ts';
import { answerChecks } from './answer-checks.ts';

const replayOptions = [option.flag('update', 'option.update')] as const;

/** `sogdia replay`: the command lines of a script, each against the hash of what it printed when the script was recorded. */
export const replayCommand = command({
  name: 'replay',
  summary: 'command.replay',
  arguments: [{ name: 'script', isRequired: true, isFile: true, help: 'argument.script' }],
  options: replayOptions,
  examples: ['sogdia replay steps.sh --update', 'sogdia replay steps.sh'],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data],
  read: ({ arguments: [file = '-'], options, isJson }) => {
    const { update } = readOptions(replayOptions, options);
    if (update && file === '-') throw new UsageError('--update needs a file', 'script', file, 'the name of a file');
    return { file, isRecorded: update, isJson };
  },
  run: async ({ file, isRecorded, isJson }, context, parts) => {
    const { replaySteps, scriptWith } = await import('./replay-steps.ts');
    const script = (await readInput(file, context.host.input)).replaceAll('\r\n', '\n');
    const checks = await replaySteps(script, file, context, parts.call);
    const results = checks.map(({ isAnswered, ...check }) => (isRecorded ? { ...check, holds: isAnswered } : check));
    const done = answerChecks(results, 'replay', isJson, context);
    if (isRecorded && done === exitCodes.ok) deliver(scriptWith(checks, script), { path: file, mayReplace: true }, context);
    return done;
  },
});
