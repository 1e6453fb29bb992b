export type { CommandContext, CommandHost, LinearOptions, ListeningPlace, Network, ProgramOptions, Stream } from './command-context.ts';
export { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
export { FetchError, type FetchRemedy } from './fetch-error.ts';
export { hostInPipe } from './host-in-pipe.ts';
export { InterruptedError } from './interrupted-error.ts';
export { shellWord } from './shell-word.ts';
