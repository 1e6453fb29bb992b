import './configure-zod.ts';

export {
  type AnsweringCommand,
  answeringCommand,
  type Callable,
  type Command,
  type CommandLine,
  command,
  type OptionValues,
  type ProgramCall,
  type ProgramParts,
  type RefusedOption,
} from './command.ts';
export { deliver, notify, notifyNoClaims, type Target, targetOf, targetOptions } from './deliver.ts';
export { describeError } from './describe-error.ts';
export { envelopeHead, envelopeText } from './envelope-text.ts';
export { formatOfTarget } from './format-of-target.ts';
export { argumentPlace, commandHelp, flagOf, programHelp, withValues } from './help-text.ts';
export { languageOfCall } from './language-of-call.ts';
export { oneNamed } from './one-named.ts';
export { type OptionRecord, option, type ValuesOf } from './option.ts';
export { printError, textOfError } from './print-error.ts';
export { asksFor, readCommandLine, readRequest, requireFiles, type Token, tokensOf } from './read-command-line.ts';
export { readOptions } from './read-options.ts';
export { type SharedOptions, sharedOptions } from './shared-options.ts';

export { UsageError } from './usage-error.ts';
