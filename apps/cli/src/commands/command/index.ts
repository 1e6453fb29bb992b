export type { Command, CommandInput, OptionRecord, OptionValues } from './command.ts';
export { deliver, notify } from './deliver.ts';
export { envelopeText } from './envelope-text.ts';
export { commandHelp, type ProgramParts, programHelp } from './help-text.ts';
export { commandName, parseCommandLine, requireArguments } from './parse-command-line.ts';
export { readOptions } from './read-options.ts';
export { type SharedOptions, sharedOptions, sharedOptionsSchema } from './shared-options.ts';
export { UsageError } from './usage-error.ts';
