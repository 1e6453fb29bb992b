import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { commandsCommand } from './commands.ts';
import { completionCommand } from './completion.ts';
import { diffCommand } from './diff.ts';
import { helpCommand } from './help.ts';
import type { ProgramParts } from './help-text.ts';
import { listCommand } from './list.ts';
import { manCommand } from './man.ts';
import { programOptions } from './program.ts';
import { receiptCommand } from './receipt.ts';
import { verifyCommand } from './verify.ts';
import { viewCommand } from './view.ts';

/** Every command, in the order of the help. */
export const commandList: readonly Command[] = [
  viewCommand,
  receiptCommand,
  checkCommand,
  diffCommand,
  listCommand,
  verifyCommand,
  commandsCommand(() => programParts),
  completionCommand(() => programParts),
  manCommand(() => programParts),
  helpCommand(() => programParts),
];

/** What the help of the program is made of. */
export const programParts: ProgramParts = {
  commands: commandList,
  options: programOptions,
  examples: [
    'sogdia',
    'sogdia view figure-1',
    'sogdia view figure-2 --format chart',
    "sogdia view 'measure=export&partners=KGZ&book=both' --json",
    'sogdia receipt figure-2 2023 KAZ',
    'sogdia check draft.md',
    'sogdia list economies',
  ],
};
