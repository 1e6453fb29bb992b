import { checks } from './checks.data.ts';
import { context } from './context.data.ts';
import { goods } from './goods.data.ts';
import { measures } from './measures.data.ts';
import { price } from './price.data.ts';
import { records } from './records.data.ts';
import type { GlossaryTerm } from './term.ts';
import { time } from './time.data.ts';

export { type Definition, type GlossaryTerm, type GlossaryTheme, glossaryThemes, type TermUses } from './term.ts';

/** The words of the field as the observatory uses them, theme by theme. */
export const glossary: readonly GlossaryTerm[] = [...records, ...price, ...time, ...goods, ...measures, ...context, ...checks];
