import { type CommandContext, type ExitCode, exitCodes, shellWord } from '../../host/index.ts';
import { forgetOwn, type OwnImport, readImport, StoreError, storeFolder } from '../../store/index.ts';
import { countText } from '../../table/index.ts';
import { command, option, readOptions, UsageError } from '../command/index.ts';
import { mapText, waitFor } from './import/index.ts';

const forgetOptions = [option.flag('yes', 'option.yes')] as const;

/** `sogdia forget`: own data that were kept, after asking; says how to read them again. */
export const forgetCommand = command({
  name: 'forget',
  summary: 'command.forget',
  arguments: [{ name: 'name', isRequired: true, help: 'argument.own' }],
  options: forgetOptions,
  examples: ['sogdia forget mine --yes'],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.conflict],
  read: ({ arguments: [name = ''], options }) => ({ name: name.replace(/^own:/, ''), isSure: readOptions(forgetOptions, options).yes }),
  run: runForget,
});

async function runForget(
  { name, isSure }: { readonly name: string; readonly isSure: boolean },
  context: CommandContext,
): Promise<ExitCode> {
  const { host, text } = context;
  const folder = storeFolder(host.environment);
  const record = readable(folder, name);
  if (!isSure) {
    if (!host.input.isTerminal || !host.notices.isTerminal)
      throw new UsageError(text['forget.needs-yes'], 'name', name, `sogdia forget ${name} --yes`, text['error.yes']);
    const answer = await host.ask(text['forget.ask']({ name, rows: countText(record?.rows ?? 0) }));
    if (!/^\s*y(?:es)?\s*$/i.test(answer ?? '')) {
      host.output.write(`${text['forget.kept']({ name })}\n`);
      return exitCodes.failed;
    }
  }
  await forgetOwn(folder, name, {
    most: waitFor(context),
    onWait: (holder) => host.notices.write(`${text['import.waiting']({ holder })}\n`),
  });
  host.output.write(`${text['forget.done']({ name, command: record === null ? null : commandAgain(name, record) })}\n`);
  return exitCodes.ok;
}

/** The record of an import; null where it is damaged, which is no reason to keep it. */
function readable(folder: string, name: string): OwnImport | null {
  try {
    return readImport(folder, name);
  } catch (error) {
    if (StoreError.isInstance(error) && error.fault === 'store-damaged') return null;
    throw error;
  }
}

/** The command that reads the same files in the same way; null where one was piped in. */
function commandAgain(name: string, { files, selection }: OwnImport): string | null {
  const paths = files.map(({ path }) => path);
  if (paths.includes(null)) return null;
  const options = files.flatMap(({ file, answers: { map: _, names: __, ...answers } }) =>
    Object.entries(answers).map(([hint, value]) => `--${hint} ${shellWord(`${file}=${value}`)}`),
  );
  const names = new Map(files.flatMap(({ answers }) => Object.entries(answers.names ?? {})));
  const [map] = files.flatMap(({ answers }) => (answers.map === undefined ? [] : [mapText(answers.map)]));
  const { economies, from, to } = selection ?? {};
  return [
    'sogdia import',
    ...paths.map((path) => shellWord(path ?? '')),
    ...options,
    ...Array.from(names, ([name, meant]) => `--economy ${shellWord(`${name}=${meant}`)}`),
    ...(map === undefined ? [] : [`--map ${shellWord(map)}`]),
    ...(economies === undefined ? [] : [`--among ${economies.join(',')}`]),
    ...(from === undefined ? [] : [`--years ${from}-${to ?? from}`]),
    `--apply --name ${name}`,
  ].join(' ');
}
