import {
  basisSchema,
  bookSchema,
  chartSchema,
  economies,
  formatEconomy,
  type Language,
  measureSchema,
  transformSchema,
  translate,
} from '@sogdia/core';
import type { Messages } from '../../messages/messages.ts';

/** A choice of a control: what it sets, and how it reads. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The choices of every control, in the reader's language; made on the server, so that the controls need nothing of the engine. */
export interface ExploreOptions {
  readonly measures: readonly Option[];
  readonly economies: readonly Option[];
  readonly books: readonly Option[];
  readonly bases: readonly Option[];
  readonly transforms: readonly Option[];
  readonly asOf: readonly Option[];
  readonly charts: readonly Option[];
}

export function exploreOptions(language: Language, messages: Messages): ExploreOptions {
  return {
    measures: [
      ...measureSchema.options.map((value) => ({ value, label: translate(language, `measure.${value}`) })),
      { value: 'export,import', label: messages['explore.both-flows'] },
    ],
    economies: economies.map(({ code }) => ({ value: code, label: formatEconomy(code, language) })),
    books: bookSchema.options.map((value) => ({ value, label: messages[`book.${value}`] })),
    bases: basisSchema.options.map((value) => ({ value, label: messages[`basis.${value}`] })),
    transforms: transformSchema.options.map((value) => ({ value, label: translate(language, `transform.${value}`) })),
    asOf: (['as-published', 'latest'] as const).map((value) => ({ value, label: messages[`as-of.${value}`] })),
    charts: chartSchema.options.map((value) => ({ value, label: messages[`chart.${value}`] })),
  };
}
