import { exitCodes } from '../../host/index.ts';
import { type Command, type CommandLine, requireArguments } from '../command/index.ts';
import { answerChecks } from './answer-checks.ts';

interface VerifyRequest {
  readonly isJson: boolean;
}

/** `sogdia verify`: every part of the dataset against its checksum, and all numbers together against the content hash. */
export const verifyCommand: Command<VerifyRequest> = {
  name: 'verify',
  summary: 'command.verify',
  arguments: [],
  options: [],
  examples: ['sogdia verify', 'sogdia verify --json'],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage],
  read: readVerify,
  run: async ({ isJson }, context) => answerChecks(await context.data.verify(), 'verify', isJson, context),
};

function readVerify(line: CommandLine): VerifyRequest {
  requireArguments(line.arguments, verifyCommand);
  return { isJson: line.isJson };
}
