import { languages } from '@sogdia/core/workspace';
import { z } from 'zod';
import { colorChoices, themeChoices } from '../../terminal/index.ts';
import { filled, flag, type ValuesOf, valued } from './option.ts';

/** The options that every command understands, in the same words. */
export const sharedOptions = [
  flag('help', 'option.help', { short: 'h' }),
  valued('data', 'data', 'option.data', { schema: filled }),
  flag('json', 'option.json'),
  valued('color', 'when', 'option.color', { values: colorChoices, schema: z.enum(colorChoices).default('auto') }),
  valued('theme', 'theme', 'option.theme', { values: themeChoices, schema: z.enum(themeChoices).default('auto') }),
  flag('ascii', 'option.ascii'),
  valued('lang', 'language', 'option.lang', { values: languages, schema: z.enum(languages).optional() }),
  flag('quiet', 'option.quiet', { short: 'q' }),
  flag('verbose', 'option.verbose'),
  flag('no-pager', 'option.no-pager'),
  flag('debug', 'option.debug'),
] as const;

/** Their values. */
export type SharedOptions = ValuesOf<typeof sharedOptions>;
