import type { Phrase } from '../phrases/index.ts';
import type { ClauseTimes } from '../statements/index.ts';
import { type Context, firstPeriod, type Ground, periodsOf, type Scope, stop, type Times } from '../topics/index.ts';

/** Whether every figure, economy, time, indicator and list of goods that a phrase holds, however deep, is among some. */
export function holdsOnly(phrase: object, known: ReadonlySet<unknown>): boolean {
  if ('leaf' in phrase) return known.has(phrase);
  return Object.values(phrase).every((value) => typeof value !== 'object' || value === null || holdsOnly(value, known));
}

/** Whether a clause names what it is about. */
export function isAbout({ measure, share, indicator, growth, rank }: Phrase): boolean {
  return (measure ?? share ?? indicator ?? growth ?? rank) !== undefined;
}

/** Whether a clause names another partner, other goods or another record than the one before. */
export function namesOther({ subject, goods, to, from, with: with_, in: in_, of, owner, recorder }: Phrase): boolean {
  return (subject ?? goods ?? to ?? from ?? with_ ?? in_ ?? of ?? owner ?? recorder) !== undefined;
}

/** Whether a clause holds figures. */
export function hasFigures(phrase: Phrase): boolean {
  const { value, values, toValue, atValue, fromValue, againstValue, byValue, times, figure, portion, multiplied, record } = phrase;
  const told = value ?? values ?? toValue ?? atValue ?? fromValue ?? againstValue ?? byValue;
  return (told ?? times ?? figure ?? portion ?? multiplied ?? record) !== undefined;
}

/** What a clause goes on from in time: what was told last where it points back there, all years where it tells of ever. */
export function withTimes({ back, ever }: Phrase, context: Context, { firstYear, lastYear }: Scope): Context {
  const [last] = context.past;
  if (back !== undefined && last !== undefined) return { ...context, times: { from: last, to: last } };
  return ever === undefined || firstYear === null || lastYear === null ? context : { ...context, times: { from: firstYear, to: lastYear } };
}

/** When a clause is: as it tells itself, or as its figures do, or as was told before. */
export function timesIn(phrase: Phrase, context: Context, use: Ground['use']): ClauseTimes {
  const { months, base: since } = phrase;
  const anchor = firstPeriod(phrase.fromValue?.when, null) ?? context.times?.to ?? null;
  const beside = context.other === null ? undefined : phrase.againstValue?.when;
  const ofRatio = phrase.ratio === undefined ? undefined : phrase.other?.when;
  const told = phrase.when ?? figureOfTime(phrase)?.when ?? beside ?? phrase.whole?.when ?? ofRatio;
  if (told === phrase.whole?.when) use(told);
  const named = told === undefined ? null : periodsOf(told, anchor);
  const own = months === undefined ? named : periodsOf(months, named?.[0] ?? anchor);
  use(months);
  if (own !== null && own.length === 0) return stop('no-year');
  const [first, ...more] = own ?? [];
  const main = first === undefined ? context.times : { from: first, to: more.at(-1) ?? first };
  if (hasFigures(phrase)) use(since);
  const base = firstPeriod(since, main?.to ?? null);
  if (since !== undefined && base === null && main !== null) return stop('no-year');
  const isSpan = main !== null && main.from !== main.to;
  if (since !== undefined && isSpan && main.from !== base) return stop('several-periods');
  if (isOfTwoTimes(phrase, main)) return stop('two-readings');
  const spanned = told?.isSpan === true && first !== undefined ? first : null;
  const list = told !== undefined && !told.isSpan && more.length > 0 ? (own ?? []) : [];
  return { main, base: base ?? spanned ?? (own === null ? context.base : null), list, told: told ?? months ?? null };
}

/** Whether a clause tells one time of what happened and its figure another: `rose in 2024 to 5 billion in 2023`. */
function isOfTwoTimes({ when, value, toValue, atValue, byValue }: Phrase, main: Times | null): boolean {
  if (when === undefined || main === null || main.from !== main.to) return false;
  return [value, toValue, atValue, byValue].some((one) => {
    if (one?.when === undefined || one.when.isSpan) return false;
    const [period, ...more] = periodsOf(one.when, main.to);
    return period !== undefined && more.length === 0 && !period.startsWith(main.to) && !main.to.startsWith(period);
  });
}

/** The figure whose time is that of a clause that tells none: what it came to, else how much it changed; one that tells a time by itself first. */
function figureOfTime({ toValue, atValue, value, values, byValue, times, portion }: Phrase): Phrase | undefined {
  const timed = [toValue, atValue, value, ...(values ?? []), byValue, times, portion].filter((figure) => figure?.when !== undefined);
  return timed.find((figure) => figure?.when?.months === null) ?? timed[0];
}
