import { exitCodes } from '../../host/index.ts';
import { command, oneNamed } from '../command/index.ts';
import { dataNamed } from '../question/index.ts';
import { completionScripts, type Shell, shells } from './completion-scripts.data.ts';

/** A script for a shell, or the words typed so far that such a script asks to complete. */
type CompletionRequest = { readonly shell: Shell } | { readonly typed: readonly string[] };

/** `sogdia completion`: a script for a shell that completes commands, options and their values. */
export const completionCommand = command({
  name: 'completion',
  summary: 'command.completion',
  arguments: [{ name: 'shell', isRequired: true, isOpen: true, values: shells, help: 'argument.shell' }],
  examples: ['sogdia completion bash', 'sogdia completion zsh', 'sogdia completion fish', 'sogdia completion powershell'],
  exitCodes: [exitCodes.ok, exitCodes.usage],
  read: ({ arguments: [name = '', ...typed] }): CompletionRequest =>
    name === 'words' ? { typed } : { shell: oneNamed('shell', name, shells) },
  run: async (request, context, parts) => {
    if ('shell' in request) context.host.output.write(completionScripts[request.shell]);
    else {
      const { completedWords } = await import('./completed-words.ts');
      const { typed } = request;
      const asked = typed[typed.indexOf('--data') + 1];
      const data = typed.includes('--data') && asked !== typed.at(-1) ? await dataNamed(asked, context.host) : context.data;
      for (const word of await completedWords(typed, parts, { ...context, data })) context.host.output.write(`${word}\n`);
    }
    return exitCodes.ok;
  },
});
