export type { CommandContext, CommandHost, LinearOptions, ProgramOptions, Stream } from './command-context.ts';
export { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
export { InterruptedError } from './interrupted-error.ts';
