import {
  chartSchema,
  formatEconomy,
  frequencySchema,
  type Language,
  measureSchema,
  moneyUnitSchema,
  offeredEconomies,
  recordChoiceSchema,
  transformSchema,
  translate,
} from '@sogdia/core';
import { siteScope } from '../../lib/dataset.ts';
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
  readonly frequencies: readonly Option[];
  readonly records: readonly Option[];
  readonly bases: readonly Option[];
  readonly transforms: readonly Option[];
  readonly vintage: readonly Option[];
  readonly charts: readonly Option[];
}

export function exploreOptions(language: Language, messages: Messages): ExploreOptions {
  return {
    measures: [
      ...measureSchema.options.map((value) => ({ value, label: translate(language, `measure.${value}`) })),
      { value: 'export,import', label: messages['explore.both-flows'] },
    ],
    economies: offeredEconomies(siteScope).map((code) => ({ value: code, label: formatEconomy(siteScope, code, language) })),
    frequencies: frequencySchema.options.map((value) => ({ value, label: translate(language, `choice.frequency.${value}`) })),
    records: recordChoiceSchema.options.map((value) => ({ value, label: messages[`record.${value}`] })),
    bases: moneyUnitSchema.options.map((value) => ({ value, label: messages[`money.${value}`] })),
    transforms: transformSchema.options.map((value) => ({ value, label: translate(language, `transform.${value}`) })),
    vintage: (['first', 'latest'] as const).map((value) => ({ value, label: messages[`vintage.${value}`] })),
    charts: chartSchema.options.map((value) => ({ value, label: messages[`chart.${value}`] })),
  };
}
