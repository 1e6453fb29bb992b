import { isMissing, type Sentence, type TradeSeries, type TradeView } from '@sogdia/core';
import { prints } from './read-amount.ts';
import { codeOf, lists, readQuantity } from './read-quantity.ts';

/** Throws what is not so. */
export function hold(condition: boolean, fault: string): void {
  if (!condition) throw new Error(fault);
}

/** The number of a series in a period, or null where it has none. */
export function numberAt(series: TradeSeries, period: string): number | null {
  const value = series.points.find((point) => point.period === period)?.value;
  return value === undefined || isMissing(value) ? null : value;
}

/** The number of a series in a period in which it has to have one. */
export function known(series: TradeSeries, period: string): number {
  const value = numberAt(series, period);
  if (value === null) throw new Error(`no number of ${series.label} in ${period}`);
  return value;
}

/** The periods in which a series has a number. */
export function periodsOf(series: TradeSeries): readonly string[] {
  return series.points.flatMap(({ period, value }) => (isMissing(value) ? [] : [period]));
}

/** Holds a printed amount to the number of a series in a period. */
export function holdAmount(text: string, series: TradeSeries, period: string): void {
  hold(prints(text, known(series, period)), `${text} is not ${known(series, period)}, ${series.label} in ${period}`);
}

/** A balance as a surplus or a deficit, any other value as it is. */
export function holdValue(text: string, series: TradeSeries, period: string): void {
  const [, side, size] = /^a (surplus|deficit) of (.+)$/u.exec(text) ?? [];
  if (side === undefined || size === undefined) {
    holdAmount(text, series, period);
    return;
  }
  const value = known(series, period);
  hold(side === 'surplus' ? value > 0 : value < 0, `${value} is no ${side}`);
  hold(prints(size, Math.abs(value)), `${size} is not the size of ${value}`);
}

/** Growth between two numbers, as a part of the first. */
export function growth(from: number, to: number): number {
  return to / from - 1;
}

/** The series of the first measure and record that have a number. */
export function mainOf(view: TradeView): readonly TradeSeries[] {
  const first = view.series.find((series) => periodsOf(series).length > 0) ?? view.series[0];
  return view.series.filter(({ measure, record }) => measure === first.measure && record === first.record);
}

/** The series that compare: one for each partner that is no group and not the world; the first where fewer than two are left. */
export function comparable(view: TradeView): readonly TradeSeries[] {
  const main = mainOf(view);
  const parts = main.filter(({ partner }) => partner !== 'CA5' && partner !== 'WLD');
  if (parts.length > 1 && parts.some((series) => periodsOf(series).length > 0)) return parts;
  return [main.find((series) => periodsOf(series).length > 0) ?? view.series[0]];
}

/** Those of the comparable that have a number in the period; the list in words has to be theirs. */
export function comparedIn(set: string, period: string, view: TradeView): readonly TradeSeries[] {
  const present = comparable(view).filter((series) => numberAt(series, period) !== null);
  hold(
    lists(
      set,
      present.map(({ partner }) => partner),
    ),
    `compared are ${present.map(({ partner }) => partner).join(', ')}, not ${set}`,
  );
  return present;
}

/** The series that the phrase of a sentence names, in the words of the view. */
export function quantity(phrase: string, view: TradeView): TradeSeries {
  return readQuantity(phrase, view);
}

/** The series of one economy among the comparable. */
export function seriesOf(name: string, view: TradeView): TradeSeries {
  const found = comparable(view).find(({ partner }) => partner === codeOf(name));
  if (found === undefined) throw new Error(`not among the compared: ${name}`);
  return found;
}

/**
 * Takes the clauses around a headline off and judges them: whose record, whose figures, who has none. Every comparable series has to have a
 * number in the period that the body speaks of or to be named as one that has none.
 */
export function headlineBody(sentence: Sentence, view: TradeView): string {
  const withoutOwner = takeOwner(sentence, view);
  const [, by, inRecord = withoutOwner] = /^(By .+? records?|Reconciled from both records), (.+)$/u.exec(withoutOwner) ?? [];
  const [, byNone] = /^No (?:figure|total) (by .+? records?|reconciled from both records) for /u.exec(withoutOwner) ?? [];
  holdRecord(by ?? byNone?.replace(/^./u, (letter) => letter.toUpperCase()), view);
  const [, kept, names, year] = /^(.+?); no figure for (.+?)(?: in (\d{4}))?$/u.exec(inRecord) ?? [];
  if (kept === undefined || names === undefined) return inRecord;
  const lacking = comparable(view).filter((series) =>
    year === undefined ? periodsOf(series).length === 0 : numberAt(series, year) === null,
  );
  hold(
    lists(
      names,
      lacking.map(({ partner }) => partner),
    ),
    `without a figure are ${lacking.map(({ partner }) => partner).join(', ')}, not ${names}`,
  );
  return kept;
}

function holdRecord(by: string | undefined, view: TradeView): void {
  const { record, reporter } = view.spec;
  const speaksOfBoth = /recorded|alone records|No year has/u.test(view.headline.text);
  const isOwn = ['partner-dependence', 'openness'].includes(view.series[0].measure);
  if (by === undefined) hold(record === 'reporter' || (record === 'both' && speaksOfBoth) || isOwn, 'does not say whose record it is');
  else if (by.startsWith('Reconciled')) hold(record === 'reconciled', 'is not reconciled');
  else if (record === 'both' && mainOf(view)[0]?.record === 'reporter')
    hold(codeOf(by.replace(/^By (.+?)’s? record$/u, '$1')) === reporter, by);
  else {
    hold(record === 'partner' || record === 'both', 'is not the partner’s record');
    const [, recorder] = /^By (.+?)’s? record$/u.exec(by) ?? [];
    hold(recorder === undefined ? by === 'By the partners’ records' : view.series.some(({ partner }) => partner === codeOf(recorder)), by);
  }
}

/** A figure of the paper has to be called that, and no other. */
function takeOwner({ text, spans }: Sentence, view: TradeView): string {
  const [, body = text, years] = /^(.+?) \((?:in part )?as the paper prints it for ([\d–, ]+)\)$/u.exec(text) ?? [];
  const own = JSON.stringify(spans.map(({ receipt }) => receipt)).includes('"from-the-paper"');
  const isFlagged = spans.some(({ receipt }) => receipt !== null && leavesOf(receipt).some((flags) => flags.includes('from-the-paper')));
  hold(own || !isFlagged, 'flags are read');
  hold(isFlagged === (years !== undefined), `${isFlagged ? 'does not say' : 'says'} that a figure is the paper’s: ${view.query}`);
  return body;
}

function leavesOf(receipt: NonNullable<Sentence['spans'][number]['receipt']>): readonly (readonly string[])[] {
  if (receipt.kind === 'cell') return [receipt.flags];
  return receipt.kind === 'step' ? receipt.operands.flatMap((operand) => leavesOf(operand.receipt)) : [];
}
