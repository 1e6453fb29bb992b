import { studySchema } from '@sogdia/core/model';
import { fillFolder } from '../../../files/index.ts';
import { type CommandContext, exitCodes, shellWord } from '../../../host/index.ts';
import { command, oneNamed, option, readOptions, UsageError } from '../../command/index.ts';

const kinds = ['study'] as const;
const newOptions = [option.valued('into', 'folder', 'option.into', { schema: option.filled })] as const;

/** `sogdia new study`: a folder with an invented dataset and study in which every field has an example, to be opened with `--data` and changed. */
export const newCommand = command({
  name: 'new',
  summary: 'command.new',
  arguments: [
    { name: 'what', isRequired: true, values: kinds, help: 'argument.new' },
    { name: 'name', isRequired: true, help: 'argument.new-name' },
  ],
  options: newOptions,
  examples: ['sogdia new study two-neighbours', 'sogdia new study two-neighbours --into my-note'],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage],
  read: ({ arguments: [what = '', name = ''], options }) => {
    oneNamed('template', what, kinds);
    if (!studySchema.shape.id.safeParse(name).success)
      throw new UsageError(`no name for a study: ${name}`, 'name', name, 'small letters, digits and hyphens, such as two-neighbours');
    return { name, folder: readOptions(newOptions, options).into ?? name };
  },
  run: async ({ name, folder }, context) => {
    if (!fillFolder(folder, await filesOf(name, context)))
      throw new UsageError(`${folder} has files already`, '--into', folder, 'a new or an empty folder', 'choose another with --into');
    context.host.output.write(`${context.text['new.done']({ folder, data: shellWord(folder) })}\n`);
    return exitCodes.ok;
  },
});

/** The files of a new study by their names. The schema of a study fills in what has a usual value, so that no field is left out. */
async function filesOf(name: string, { text }: CommandContext): Promise<ReadonlyMap<string, string>> {
  const { dataset, study, observations, fields } = await import('./study-template.data.ts');
  const whole = { id: name, ...dataset, studies: [studySchema.parse({ id: name, ...study })] };
  const rows = Object.entries(fields).map(([field, what]) => `| \`${field}\` | ${what} |`);
  return new Map([
    ['dataset.json', `${JSON.stringify(whole, null, 2)}\n`],
    ['observations.csv', observations],
    ['README.md', `${[text['new.readme']({ name }), ...rows].join('\n')}\n`],
  ]);
}
