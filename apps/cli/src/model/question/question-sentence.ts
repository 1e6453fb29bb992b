import type { ViewSpec } from '@sogdia/core';
import { formatEconomy, formatProduct, nameInSentence } from '@sogdia/core/format';
import { isTradeSpec } from '@sogdia/core/model';
import { askedOfSource, choiceCatalogueOf, frequencyOfView, levelsOfGoods } from '@sogdia/core/workspace';
import { type ProgramContext, recordName, timeName } from '../context/index.ts';
import { fieldsOf, type QuestionField } from '../location/question-field.ts';
import { spanText } from './span-options.ts';
import { subjectText } from './subject-options.ts';

/** A part of the sentence of a question: the value of a field, or words between. */
export interface SentencePart {
  readonly text: string;
  readonly field: QuestionField | null;
}

/** How much of a question is said: the names of what is asked alone, as a sentence, or with whose figures, of which goods and in which form. */
export type SentenceLength = 'short' | 'usual' | 'whole';

/** A question as a sentence whose values are fields; goods are named where they are not all. */
export function questionSentence(spec: ViewSpec, context: ProgramContext, length: SentenceLength): readonly SentencePart[] {
  const { text } = context;
  const isTrade = isTradeSpec(spec);
  const goods = isTrade && (length === 'whole' || spec.level !== null || spec.products.length > 0) ? text['question.of-goods'] : '';
  const rest = length === 'whole' ? text['question.shown'] : '';
  return `${text[templateOf(spec, length)]}${goods}${rest}`
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const field = fieldsOf(spec).find((one) => `{${one}}` === part);
      return field === undefined ? { text: part, field: null } : { text: textOfField(field, spec, context), field };
    });
}

/** Goods are sold to and bought from a partner, anything else is with one. */
function templateOf(spec: ViewSpec, length: SentenceLength) {
  if (!isTradeSpec(spec)) return length === 'short' ? 'question.indicators-short' : 'question.indicators';
  if (length === 'short') return 'question.trade-short';
  const measures = spec.measures.join();
  return measures === 'export' ? 'question.exports' : measures === 'import' ? 'question.imports' : 'question.trade';
}

/** More economies, or goods, than these are counted. */
const mostNamed = 3;

function textOfField(field: QuestionField, spec: ViewSpec, context: ProgramContext): string {
  const { world, language, text } = context;
  const { reporter } = askedOfSource(spec);
  const names = choiceCatalogueOf(language);
  switch (field) {
    case 'reporter':
      return reporter === null ? '' : formatEconomy(world, reporter, language);
    case 'subject':
      return subjectText(spec, context);
    case 'partners':
      return economiesText(spec, context);
    case 'frequency':
      return text[`question.frequency.${spec.frequency ?? frequencyOfView(context.view(spec))}`];
    case 'money':
      return isTradeSpec(spec) ? text[`question.money.${spec.money}`] : '';
    case 'years':
      return spec.firstMonth === null || spec.lastMonth === null ? spanText(spec) : monthsText(spec);
    case 'record':
      return text['question.figures']({ figures: recordName(spec, context), time: timeName(spec, context) });
    case 'goods': {
      if (!isTradeSpec(spec)) return '';
      const level = levelsOfGoods(world, language).find(({ value }) => value === spec.level);
      if (level !== undefined) return names['choice.level']({ level: level.label });
      const goods = spec.products.map((one) => formatProduct(world, one, language));
      const [first] = goods;
      if (first === undefined) return names['choice.all-goods'];
      return goods.length > mostNamed ? text['question.more-goods']({ first, count: goods.length - 1 }) : goods.join(text['joint.list']);
    }
    case 'form':
      return names[`choice.chart.${spec.chart}`];
  }
}

/** The economies by name; of many the first and how many more, or the group that they are. */
function economiesText(spec: ViewSpec, { world, language, text, question: { group, partners } }: ProgramContext): string {
  const { economies } = askedOfSource(spec);
  const names = economies.map((code) => nameInSentence(world, code, language));
  const [first = '', ...others] = names;
  if (names.length <= mostNamed) return names.join(text['joint.list']);
  const isUsual = group !== null && partners.length === economies.length && partners.every((code) => economies.includes(code));
  if (isUsual) return text['question.each-of']({ group: formatEconomy(world, group, language), count: partners.length });
  return text['question.and-more']({ first, count: others.length });
}

function monthsText({ from, to, firstMonth, lastMonth }: Pick<ViewSpec, 'from' | 'to' | 'firstMonth' | 'lastMonth'>): string {
  const month = (year: number, number: number | null): string => `${year}-${String(number ?? 1).padStart(2, '0')}`;
  return `${month(from, firstMonth)}–${month(to, lastMonth)}`;
}
