import type { Language } from '@sogdia/core';
import { catalogues } from '@sogdia/core/workspace';
import { z } from 'zod';
import { colorChoices } from '../../terminal/index.ts';
import type { OptionRecord } from './command.ts';

/** The options that every command understands, in the same words. */
export const sharedOptions: readonly OptionRecord[] = [
  { name: 'help', short: 'h', value: null, help: 'option.help' },
  { name: 'data', value: 'data', help: 'option.data' },
  { name: 'json', value: null, help: 'option.json' },
  { name: 'color', value: 'when', values: colorChoices, help: 'option.color' },
  { name: 'ascii', value: null, help: 'option.ascii' },
  { name: 'lang', value: 'language', values: Object.keys(catalogues), help: 'option.lang' },
  { name: 'quiet', short: 'q', value: null, help: 'option.quiet' },
  { name: 'verbose', value: null, help: 'option.verbose' },
  { name: 'debug', value: null, help: 'option.debug' },
];

/** The values of the shared options. */
export const sharedOptionsSchema: z.ZodType<SharedOptions> = z.object({
  help: z.boolean().default(false),
  data: z.string().min(1).optional(),
  json: z.boolean().default(false),
  color: z.enum(colorChoices).default('auto'),
  ascii: z.boolean().default(false),
  lang: z.enum(Object.keys(catalogues) as [Language]).default('en'),
  quiet: z.boolean().default(false),
  verbose: z.boolean().default(false),
  debug: z.boolean().default(false),
});
export interface SharedOptions {
  readonly help: boolean;
  readonly data?: string | undefined;
  readonly json: boolean;
  readonly color: (typeof colorChoices)[number];
  readonly ascii: boolean;
  readonly lang: Language;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
}
