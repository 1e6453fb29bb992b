import { bulkCommand } from './bulk/index.ts';
import { checkCommand } from './check/index.ts';
import type { Command, ProgramParts } from './command/index.ts';
import { commandsCommand, completionCommand, helpCommand, manCommand } from './help/index.ts';
import { listCommand, searchCommand } from './list/index.ts';
import { computeCommand, fetchCommand, forgetCommand, importCommand, newCommand } from './own/index.ts';
import { mcpCommand, programCall, serveCommand } from './program/index.ts';
import { receiptCommand } from './receipt/index.ts';
import { scenarioCommand } from './scenario/index.ts';
import { diffCommand, replayCommand, verifyCommand } from './versions/index.ts';
import { viewCommand } from './view/index.ts';

/** Every command, in the order of the help. */
export const commandList: readonly Command[] = [
  viewCommand,
  receiptCommand,
  checkCommand,
  diffCommand,
  listCommand,
  searchCommand,
  scenarioCommand,
  importCommand,
  fetchCommand,
  forgetCommand,
  newCommand,
  computeCommand,
  bulkCommand,
  mcpCommand,
  serveCommand,
  verifyCommand,
  replayCommand,
  commandsCommand,
  completionCommand,
  manCommand,
  helpCommand,
];

/** What the help of the program is made of. */
export const programParts: ProgramParts = {
  commands: commandList,
  options: programCall.options,
  examples: [
    'sogdia',
    'sogdia figure-1',
    "sogdia 'exports to kyrgyzstan 2023'",
    'sogdia view figure-2 --format chart',
    "sogdia view 'measure=export&partners=KGZ&record=both' --json",
    'sogdia receipt figure-2 2023 KAZ',
    'sogdia check draft.md',
    'sogdia list economies',
  ],
};
