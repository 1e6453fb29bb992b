import { formatPeriods, sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { Receipt, ReceiptCell, Sentence, ViewSeries } from '../../../model/view/index.ts';
import { cellsOf } from '../../../queries/index.ts';

/**
 * A sentence with whose figures it speaks, where that is not who a reader expects: figures that were read in the paper are the paper's,
 * whatever record they stand in. A sentence without such a figure is returned as it is.
 */
export function nameOwner(sentence: Sentence, language: Language): Sentence {
  const cells = sentence.spans.flatMap(({ receipt }) => (receipt === null ? [] : cellsOf(receipt)));
  const own = cells.filter(isOfThePaper);
  if (own.length === 0) return sentence;
  const years = [...new Set(own.flatMap(({ subject }) => subject.period ?? []))].sort();
  const clause = catalogueOf(language)['headline.from-the-paper']({
    years: formatPeriods(years, language),
    isPart: sentence.spans.some(({ receipt }) => receipt !== null && isSumOverOwn(receipt)),
  });
  return insertBeforeStop(sentence, sentenceWriter().finish(clause));
}

/** A sentence with the bodies that reconciled, estimated or compiled figures it speaks of, as far as it does not name them already. */
export function nameBodies(sentence: Sentence, series: readonly ViewSeries[], language: Language): Sentence {
  const cells = sentence.spans.flatMap(({ receipt }) => (receipt === null ? [] : cellsOf(receipt)));
  const records = cells.filter(({ subject }) => subject.reporter !== null);
  const statuses = new Set<string>(records.map(({ status }) => status));
  const text = catalogueOf(language);
  const bodies = series.flatMap((one) => one.bodies).filter(({ status }) => statuses.has(status));
  const named = new Set(bodies.map(({ status, publisher }) => `${status} ${publisher}`));
  const isPart = named.size > 1 || records.some(({ status }) => status !== bodies[0]?.status);
  const unnamed = bodies
    .filter(({ publisher }) => !sentence.text.includes(publisher))
    .map(({ status, publisher }) => text[`origin.${status}`]({ publisher, isPart }));
  if (unnamed.length === 0) return sentence;
  return insertBeforeStop(sentence, sentenceWriter().finish(text['headline.of-bodies']({ origins: [...new Set(unnamed)] })));
}

/** A clause at the end of a sentence, before its full stop where it has one. */
function insertBeforeStop({ text, spans }: Sentence, clause: Sentence): Sentence {
  const last = spans.at(-1);
  if (last === undefined || last.receipt !== null || !/[.。]$/u.test(last.text))
    return { text: text + clause.text, spans: [...spans, ...clause.spans] };
  const [rest, stop] = [{ ...last, text: last.text.slice(0, -1) }, last.text.slice(-1)];
  const added = clause.spans.map((span, index) => (index === clause.spans.length - 1 ? { ...span, text: span.text + stop } : span));
  return { text: text.slice(0, -1) + clause.text + stop, spans: [...spans.slice(0, -1), rest, ...added] };
}

/** Whether a number rests on figures of the paper and on others of the same year. */
function isSumOverOwn(receipt: Receipt): boolean {
  const [own, others] = [true, false].map((isOwn) => cellsOf(receipt).filter((cell) => isOwn === isOfThePaper(cell)));
  return own?.some(({ subject }) => others?.some((other) => other.subject.period === subject.period)) === true;
}

function isOfThePaper({ status }: ReceiptCell): boolean {
  return status === 'from-the-paper';
}
