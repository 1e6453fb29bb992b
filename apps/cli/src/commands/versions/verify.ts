import { exitCodes } from '../../host/index.ts';
import { command } from '../command/index.ts';
import { answerChecks } from './answer-checks.ts';

/** `sogdia verify`: every part of the dataset against its checksum, and all numbers together against the content hash. */
export const verifyCommand = command({
  name: 'verify',
  summary: 'command.verify',
  examples: ['sogdia verify', 'sogdia verify --json'],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage],
  read: ({ isJson }) => isJson,
  run: async (isJson, context) => answerChecks(await context.data.verify(), 'verify', isJson, context),
});
