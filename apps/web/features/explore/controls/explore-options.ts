import type { Dataset, Holdings, Language } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import {
  chartSchema,
  frequencySchema,
  indicatorFrequencySchema,
  measureSchema,
  moneyUnitSchema,
  offeredEconomies,
  recordChoiceSchema,
  transformSchema,
} from '@sogdia/core/model';
import { choiceCatalogueOf, levelsOfGoods, translate } from '@sogdia/core/workspace';
import type { Messages } from '../../../messages/messages.ts';

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
  /** The same of indicators. */
  readonly frequenciesOfIndicators: readonly Option[];
  readonly records: readonly Option[];
  readonly bases: readonly Option[];
  readonly transforms: readonly Option[];
  readonly vintage: readonly Option[];
  readonly charts: readonly Option[];
  /** The levels of nomenclatures that goods can be broken down into. */
  readonly levels: readonly Option[];
  /** The indicator to begin with: the product of economies, where the data hold it. */
  readonly firstIndicator: string | null;
}

/** What data call their economies and their indicators, and for when they hold figures of these. */
export type Named = Pick<Holdings, 'economies' | 'groups' | 'indicators'>;

/** The choices that a dataset decides: what it lists of economies, goods and indicators. */
export type OptionsOfData = Pick<ExploreOptions, 'economies' | 'levels' | 'firstIndicator'>;

/** The choices that a dataset decides, levels of goods by their names alone. */
export function optionsOfData(dataset: Dataset, language: Language): OptionsOfData {
  return {
    economies: offeredEconomies(dataset).map((code) => ({ value: code, label: formatEconomy(dataset, code, language) })),
    levels: levelsOfGoods(dataset, language),
    firstIndicator: dataset.indicatorRoles.find(({ role }) => role === 'gross-domestic-product')?.indicator ?? null,
  };
}

/** The choices of every control. */
export function exploreOptions(ofData: OptionsOfData, language: Language, messages: Messages): ExploreOptions {
  const choices = choiceCatalogueOf(language);
  return {
    ...ofData,
    measures: [
      ...measureSchema.options.map((value) => ({ value, label: translate(language, `measure.${value}`) })),
      { value: 'export,import', label: messages['explore.both-flows'] },
    ],
    frequencies: frequencySchema.options.map((value) => ({ value, label: choices[`choice.frequency.${value}`] })),
    frequenciesOfIndicators: indicatorFrequencySchema.options.map((value) => ({ value, label: choices[`choice.frequency.${value}`] })),
    records: recordChoiceSchema.options.map((value) => ({ value, label: messages[`record.${value}`] })),
    bases: moneyUnitSchema.options.map((value) => ({ value, label: messages[`money.${value}`] })),
    transforms: transformSchema.options.map((value) => ({ value, label: translate(language, `transform.${value}`) })),
    vintage: (['first', 'latest'] as const).map((value) => ({ value, label: messages[`vintage.${value}`] })),
    charts: chartSchema.options.map((value) => ({ value, label: messages[`chart.${value}`] })),
    levels: ofData.levels.map(({ value, label }) => ({ value, label: messages['explore.by-level']({ level: label }) })),
  };
}
