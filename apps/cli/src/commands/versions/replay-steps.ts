import { InputError } from '../../files/index.ts';
import { type CommandContext, exitCodes, hostInPipe, shellWord } from '../../host/index.ts';
import { shellWords } from '../../model/index.ts';
import type { ProgramCall } from '../command/index.ts';
import type { HashCheck } from './answer-checks.ts';

const { createHash } = process.getBuiltinModule('node:crypto');

/** A step that was run; `isAnswered` is whether it printed something and met no error. */
type StepCheck = HashCheck & { readonly isAnswered: boolean };

/** A command line, which goes on after `\`, and its hash; a comment; an empty line. */
const part = /^[ \t]*(?:(sogdia(?=\s)(?:[^\n]*\\\n)*[^\n]*?)(?:[ \t]+# sha256 ([\da-f]{64}))?|#[^\n]*|)[ \t]*$/gm;

/** Runs the steps of a script one after the other, as if each were piped into a file. Throws `InputError` for a line that is neither one nor a comment, and where there is none. */
export async function replaySteps(
  script: string,
  file: string,
  context: CommandContext,
  call: ProgramCall['call'],
): Promise<readonly StepCheck[]> {
  const { host, text } = context;
  const rest = script.replaceAll(part, (found) => found.replaceAll(/[^\n]/g, '')).split('\n');
  const other = rest.findIndex((line) => line !== '');
  const steps = [...script.matchAll(part)].filter(([, command]) => command !== undefined);
  const where = `${file}, line ${Math.max(other, 0) + 1}`;
  if (other >= 0 || steps.length === 0)
    throw new InputError('no script', where, [text['replay.expected']], rest[other] ?? '', 'error.script');
  const checks: StepCheck[] = [];
  for (const { 1: command = '', 2: noted, index } of steps) {
    const words = shellWords(command).slice(1);
    let [printed, told] = ['', ''];
    const take = { print: (more: string) => (printed += more), tell: (more: string) => (told += more) };
    const code = words[0] === 'replay' ? exitCodes.usage : await call(words, hostInPipe(host, take));
    const isAnswered = code <= exitCodes.failed && printed !== '';
    if (!isAnswered) host.notices.write(told);
    const found = isAnswered ? createHash('sha256').update(printed).digest('hex') : text['replay.unanswered']({ code });
    const subject = `${script.slice(0, index).split('\n').length}: ${['sogdia', ...words].map(shellWord).join(' ')}`;
    const rows = printed.split('\n').length - 1;
    checks.push({ subject, holds: found === noted, rows, expected: noted ?? text['replay.no-hash'], found, isAnswered });
  }
  return checks;
}

/** The script with the hashes that were found behind its steps. */
export function scriptWith(checks: readonly HashCheck[], script: string): string {
  const left = [...checks];
  return script.replaceAll(part, (found, command) => (command === undefined ? found : `${command} # sha256 ${left.shift()?.found}`));
}
