import { formatEconomy, formatMissingReason } from '../../../format/index.ts';
import { catalogueOf } from '../../../messages/catalogue.ts';
import { type EconomyCode, economyCodeSchema } from '../../../model/economies/index.ts';
import { isTradeSpec } from '../../../model/question/index.ts';
import { isMissing, type Value } from '../../../model/values/index.ts';
import type { Sentence } from '../../../model/view/index.ts';
import { amongGoods, compareLines, lineOf, quantityOf, seasonOf, wholeOf } from '../phrases/index.ts';
import { type Finding, speakerIn, type Told, type ToldOfTrade } from './finding.ts';
import { clausesAround } from './headline-clauses.ts';
import { headlineOfBalance } from './headline-of-balance.ts';
import { headlineOfEnds } from './headline-of-ends.ts';
import { headlineOfGoods } from './headline-of-goods.ts';
import { headlineOfGravity } from './headline-of-gravity.ts';
import { headlineOfMany } from './headline-of-many.ts';
import { headlineOfLine } from './headline-of-one.ts';
import { headlineOfOvertaking } from './headline-of-overtaking.ts';
import { headlineOfRecords } from './headline-of-records.ts';
import { headlineOfSummaries } from './headline-of-summaries.ts';

/**
 * What a heading tells, in the order in which a reader would want it: a gap between two records, the largest of several goods, what a gravity model
 * fits, a balance and since when it has one sign; that there is nothing, and why; one number for a span of years; a new high or low of one line, its
 * change since it last turned, or where it stands; of several lines who overtook whom, who has most, or what moved most. Each is null where a view
 * has no such finding.
 */
const findings: readonly ((view: Told) => Finding | null)[] = [
  headlineOfRecords,
  ofTrade(headlineOfGoods),
  ofTrade(headlineOfGravity),
  ofTrade(headlineOfBalance),
  headlineOfNothing,
  ofTrade(headlineOfSummaries),
  headlineOfLine,
  ofTrade(headlineOfOvertaking),
  ofTrade(headlineOfMany),
  headlineOfEnds,
];

/**
 * The heading of a view: the first of the findings that it has, in one sentence. It names the first measure that has a figure, speaks of what has
 * figures, and compares at one period only; whose figures they are and what lacks them, subtitle and description say.
 */
export function headlineOf(view: Omit<Told, 'say' | 'main' | 'comparison'>): Sentence {
  const { world, series, language } = view;
  const spoken = series.find((one) => lineOf(one, language).length > 0) ?? series[0];
  const main = series.filter(({ measure, record }) => measure === spoken?.measure && record === spoken?.record);
  const say = speakerIn(world, language);
  const told = { ...view, say, main, comparison: compareLines(world, main, language) };
  for (const find of findings) {
    const finding = find(told);
    if (finding !== null) return say.finding(finding);
  }
  return { text: '', spans: [] };
}

/** A finding that views of trade alone can have. */
function ofTrade(find: (view: ToldOfTrade) => Finding | null) {
  return (view: Told): Finding | null => (isTradeSpec(view.spec) ? find({ ...view, spec: view.spec }) : null);
}

/** No figure at all: the reason, where it is one and the same throughout. */
function headlineOfNothing(view: Told): Finding | null {
  const { world, spec, main: series, comparison, language } = view;
  if (comparison.lines.length > 0) return null;
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const [reason, another] = new Set(values.flatMap((value) => (isMissing(value) ? [value.missing] : [])));
  const absent = isTradeSpec(spec) ? absentMember(values) : null;
  const { by } = clausesAround(view, series);
  const parts = { by: by === null ? null : { ...by, needed: 'always' as const }, of: nameOfAll(view) };
  if (absent !== null) return { kind: 'no-total', ...parts, economy: formatEconomy(world, absent, language) };
  return reason === undefined || another !== undefined
    ? { kind: 'nothing', ...parts, isOfMonths: seasonOf(spec, series) !== 'year' }
    : { kind: 'nothing-because', ...parts, reason: formatMissingReason(reason, language) };
}

function nameOfAll({ world, spec, main: [first, second], language }: Told): string {
  if (first === undefined) return '';
  if (second === undefined) return quantityOf(world, spec, first, language).text;
  const subject = wholeOf(world, spec, first, language);
  const text = catalogueOf(language);
  if (!isTradeSpec(spec) || spec.transform === 'level') return subject;
  return (
    amongGoods(world, spec, first, subject, language) ??
    text['subject.transformed']({ subject, transform: text[`transform.${spec.transform}`] })
  );
}

/** The one member for want of which every total is missing. */
function absentMember(values: readonly Value[]): EconomyCode | null {
  const members = new Set(values.map((value) => (isMissing(value) && value.missing === 'member-missing' ? value.of : undefined)));
  const { data, success } = economyCodeSchema.safeParse([...members][0]);
  return success && members.size === 1 ? data : null;
}
