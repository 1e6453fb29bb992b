import { choicesOfView, type Holdings, type Language, readViewSpec, type TradeSpec, type ViewSpec } from '@sogdia/core';
import { indicatorTransformSchema, isTradeSpec, type Measure, measureSchema, ownValue, transformSchema } from '@sogdia/core/model';
import { formatIndicator, nearestViewSpec, translate } from '@sogdia/core/workspace';
import type { ProgramContext } from '../context/index.ts';
import { optionOf } from './choice-options.ts';
import type { QuestionOption } from './question-option.ts';
import { spanText } from './span-options.ts';

/** What can be asked of: every measure of trade, other readings of the one that is asked, and every indicator by topic. */
export function subjectOptions(spec: ViewSpec, context: ProgramContext): readonly QuestionOption[] {
  const readings = readingOptions(spec, context);
  const measures = measureOptions(spec, context);
  const indicators = indicatorOptions(spec, context);
  return isTradeSpec(spec) ? [...measures, ...readings, ...indicators] : [...readings, ...indicators, ...measures];
}

/** What a spec asks of: measures of trade or indicators, and how they are read where not as they are. */
export function subjectText(spec: ViewSpec, { text, language, holdings }: ProgramContext): string {
  const subject = isTradeSpec(spec)
    ? spec.measures.map((measure) => inSentence(translate(language, `measure.${measure}`))).join(text['joint.list'])
    : spec.indicators.map((id) => nameOfIndicator(id, holdings().indicators, language)).join(text['joint.list']);
  if (spec.transform === 'level') return subject;
  return text['question.reading']({ subject, reading: translate(language, `transform.${spec.transform}`) });
}

function nameOfIndicator(id: string, indicators: Holdings['indicators'], language: Language): string {
  const found = ownValue(indicators, id);
  return found === undefined ? id : formatIndicator(found, language);
}

/** A name as it stands within a sentence: abbreviations keep their capitals. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function measureOptions(spec: ViewSpec, context: ProgramContext): readonly QuestionOption[] {
  const base: TradeSpec = isTradeSpec(spec) ? spec : context.usual;
  const option = (measures: readonly Measure[]): QuestionOption => {
    const asked: TradeSpec = { ...base, measures: [...measures], transform: 'level', indexYear: null };
    const isChosen = isTradeSpec(spec) && spec.transform === 'level' && spec.measures.join() === measures.join();
    return { ...optionOf(measures.join(), subjectText(asked, context), [], isChosen, asked), words: measures };
  };
  const both: readonly Measure[] = ['export', 'import'];
  const others = measureSchema.options.filter((measure) => !both.includes(measure));
  return [...both.map((measure) => [measure]), both, ...others.map((measure) => [measure])].map(option);
}

/** The subject in every other reading: its growth, its share, its rank. */
function readingOptions(spec: ViewSpec, context: ProgramContext): readonly QuestionOption[] {
  const offered = choicesOfView(context.holdings(), spec, context.language).transform;
  const asked: readonly ViewSpec[] = isTradeSpec(spec)
    ? transformSchema.options.map((transform) => ({ ...spec, transform, indexYear: indexYear(spec, transform) }))
    : indicatorTransformSchema.options.map((transform) => ({ ...spec, transform, indexYear: indexYear(spec, transform) }));
  return asked.slice(1).map((one) => ({
    ...optionOf(one.transform, subjectText(one, context), offered, spec.transform === one.transform, one),
    id: `reading.${one.transform}`,
  }));
}

function indexYear({ from }: ViewSpec, transform: ViewSpec['transform']): number | null {
  return transform === 'index' ? from : null;
}

/** Every indicator that can be asked for, by topic, over what the usual study asks as far as it has figures. */
function indicatorOptions(spec: ViewSpec, context: ProgramContext): readonly QuestionOption[] {
  const { language, text } = context;
  const holdings = context.holdings();
  const asked = (id: string) => readViewSpec(holdings, `indicator=${encodeURIComponent(id)}` as const, language).spec;
  const [first] = Object.keys(holdings.indicators);
  if (first === undefined) return [];
  return choicesOfView(holdings, asked(first), language)
    .indicator.filter(({ reason }) => reason === null)
    .toSorted((one, other) => one.topicName.localeCompare(other.topicName))
    .map(({ value, label, topicName: topic }) => {
      const { unit, editions } = ownValue(holdings.indicators, value) ?? { unit: null, editions: [] };
      const years = editions.length === 0 ? '' : spanText({ from: editions[0] ?? 0, to: editions.at(-1) ?? 0 });
      return {
        id: value,
        label,
        detail: text['question.indicator']({ topic, unit: unit?.names[language] ?? '', years }),
        words: [value, topic],
        reason: null,
        isChosen: !isTradeSpec(spec) && spec.transform === 'level' && spec.indicators.join() === value,
        get spec() {
          return nearestViewSpec(holdings, asked(value), language).spec;
        },
      };
    });
}
