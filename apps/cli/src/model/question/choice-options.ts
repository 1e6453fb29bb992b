import { choicesOfView, type ViewSpec } from '@sogdia/core';
import {
  chartSchema,
  frequencySchema,
  indicatorFrequencySchema,
  isTradeSpec,
  moneyUnitSchema,
  vintageChoiceSchema,
} from '@sogdia/core/model';
import { choiceCatalogueOf, type OfferedValue } from '@sogdia/core/workspace';
import { type ProgramContext, recordName, timeName } from '../context/index.ts';
import { otherRecords } from '../query/index.ts';
import type { QuestionOption } from './question-option.ts';
import { withYears } from './span-options.ts';

/** How often the view has a point. A part of years takes the years of which it has figures. */
export function frequencyOptions(spec: ViewSpec, context: ProgramContext): readonly QuestionOption[] {
  const choices = choicesOfView(context.holdings(), spec, context.language);
  const shown = isTradeSpec(spec) ? spec.frequency : null;
  const asked: readonly ViewSpec[] = isTradeSpec(spec)
    ? frequencySchema.options.map((frequency) => withHeldYears({ ...spec, frequency }, context))
    : indicatorFrequencySchema.options.map((frequency) => withHeldYears({ ...spec, frequency }, context));
  return asked.flatMap((one) => {
    const { frequency } = one;
    if (frequency === null) return [];
    const isChosen = frequency === shown || ('frequencyShown' in choices && frequency === choices.frequencyShown);
    return optionOf(frequency, context.text[`question.frequency.${frequency}`], choices.frequency, isChosen, one);
  });
}

/** In what money is counted. */
export function moneyOptions(spec: ViewSpec, context: ProgramContext): readonly QuestionOption[] {
  if (!isTradeSpec(spec)) return [];
  const offered = choicesOfView(context.holdings(), spec, context.language).money;
  return moneyUnitSchema.options.map((money) =>
    optionOf(money, context.text[`question.money.${money}`], offered, money === spec.money, { ...spec, money }),
  );
}

/** Whose figures, and as known when; a day that is typed is one more choice. */
export function recordOptions(spec: ViewSpec, context: ProgramContext, typed: string): readonly QuestionOption[] {
  const choices = choicesOfView(context.holdings(), spec, context.language);
  const records = isTradeSpec(spec) ? [spec, ...otherRecords(spec, 1, true)] : [];
  const day = vintageChoiceSchema.safeParse(typed.trim());
  const vintages = [
    ...new Set([...choices.vintage.flatMap(({ value }) => (value === 'date' ? [] : [value])), ...(day.success ? [day.data] : [])]),
  ];
  const asWhole = (value: string): OfferedValue => ({ value, reason: null });
  return [
    ...records.map((one) => {
      const id = one.method ?? one.record;
      const offered = 'record' in choices ? choices.record.filter(({ value }) => value === one.record) : [];
      const reasons = offered.map(({ reason }) => ({ value: id, reason }));
      return optionOf(id, recordName(one, context), reasons, one === spec, one);
    }),
    ...vintages.flatMap((given) => {
      const { data: vintage } = vintageChoiceSchema.safeParse(given);
      if (vintage === undefined) return [];
      const offered = choices.vintage.some(({ value }) => value === vintage) ? choices.vintage : [asWhole(vintage)];
      return optionOf(vintage, timeName({ vintage }, context), offered, vintage === spec.vintage, { ...spec, vintage });
    }),
    ...factorOptions(spec, context),
  ];
}

/** The ratios of a value with freight and insurance to one without that are in use: the IMF's since 2017, the one before, and none. */
const factors = [1.06, 1.1, 1];

/** The factors at which both records of a view can be compared. */
function factorOptions(spec: ViewSpec, { text }: ProgramContext): readonly QuestionOption[] {
  if (!isTradeSpec(spec) || (spec.record !== 'both' && spec.record !== 'reconciled')) return [];
  return factors.map((factor) => ({
    ...optionOf(`factor.${factor}`, text['palette.at-factor']({ factor: String(factor) }), [], factor === spec.factor, { ...spec, factor }),
    detail: text['palette.factor'],
  }));
}

/** In which form the view is drawn, and whether events are marked on it. */
export function formOptions(spec: ViewSpec, context: ProgramContext): readonly QuestionOption[] {
  const choices = choicesOfView(context.holdings(), spec, context.language);
  const names = choiceCatalogueOf(context.language);
  return [
    ...chartSchema.options.map((chart) =>
      optionOf(chart, names[`choice.chart.${chart}`], choices.chart, chart === spec.chart, { ...spec, chart }),
    ),
    ...([true, false] as const).map((events) =>
      optionOf(events ? '1' : '0', names[`choice.events.${events ? 1 : 0}`], choices.events, events === spec.events, { ...spec, events }),
    ),
  ];
}

/** A choice that says no more than its name, with why it does not go with the rest by what is offered. */
export function optionOf(id: string, label: string, offered: readonly OfferedValue[], isChosen: boolean, spec: ViewSpec): QuestionOption {
  return { id, label, detail: '', words: [id], reason: offered.find(({ value }) => value === id)?.reason ?? null, isChosen, spec };
}

/** A spec over its own years where some of them have figures, else over all that have. */
function withHeldYears(spec: ViewSpec, { holdings, language }: ProgramContext): ViewSpec {
  const { years } = choicesOfView(holdings(), spec, language);
  const whole = withYears(spec, spec);
  if (years === null || (spec.from <= years.last && spec.to >= years.first)) return whole;
  return withYears(spec, { from: years.first, to: years.last });
}
