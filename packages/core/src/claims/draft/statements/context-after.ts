import { type DraftContext, unnamed } from '../flows/index.ts';
import { onlyYear, subjectOf, yearsOf } from '../sentence/index.ts';
import type { DraftScope } from './draft-scope.ts';

/**
 * What a sentence leaves for the next one: its flow, where all of its flows are one; the economy that it is about; its only year. A sentence
 * that names nothing of its own passes on what stood before it.
 */
export function contextAfter({ sentence, flows, context, reporter }: DraftScope, isList: boolean): DraftContext {
  const { letters, items } = sentence;
  const [first, ...rest] = flows.filter((flow) => flow.reporter !== unnamed);
  const isSame =
    first !== undefined &&
    rest.every(
      (flow) => flow.measure === first.measure && flow.reporter === first.reporter && flow.partners.join() === first.partners.join(),
    );
  const named = [...new Set(items.flatMap(({ code, letter }) => (code === undefined || letter === 'z' ? [] : [code])))];
  const pair =
    first !== undefined && rest.every((flow) => flow.partners.join() === first.partners.join() && flow.reporter === first.reporter);
  const singles = named.filter((code) => sentence.spellings.membersIn(code).length === 0);
  const others = (singles.length > 0 ? singles : named).filter((code) => code !== reporter);
  const subject = first?.reporter ?? subjectOf(sentence, letters.length, []) ?? (others.length === 1 ? (others[0] ?? null) : null);
  const other = (singles.length > 1 ? singles : named).filter((code) => code !== subject);
  const year = onlyYear(yearsOf(sentence).filter(({ role }) => role !== 'open'));
  const isBare = named.length === 0 && flows.length === 0;
  return {
    flow: isSame || pair ? first : named.length === 0 ? context.flow : null,
    isOfOneFlow: isSame || (first === undefined && context.isOfOneFlow),
    subject: isBare ? context.subject : subject,
    other: isBare ? context.other : other.length === 1 ? (other[0] ?? null) : null,
    year: year ?? (letters.includes('Y') || letters.includes('R') || letters.includes('m') ? null : isBare ? context.year : null),
    isList,
    hasOtherCurrency: context.hasOtherCurrency || letters.includes('O'),
  };
}
