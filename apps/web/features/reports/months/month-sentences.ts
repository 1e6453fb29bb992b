import { isMissing, type Language, type ViewPoint } from '@sogdia/core';
import { formatEconomy, formatReceiptValue, minusSign } from '@sogdia/core/format';
import { translate } from '@sogdia/core/workspace';
import { siteQuestion } from '../../../lib/dataset.ts';
import type { Messages } from '../../../messages/messages.ts';
import { monthFlows, together } from './month-specs.ts';
import { pointIn, type SiteMonth } from './site-month.ts';
import type { SiteMonths } from './site-months.ts';

/** What happened in a month, which flow changed most in it (or was the largest, where the year before has none), and what to doubt: from the figures of its tables. */
export function sentencesOfMonth({ month, headlines }: SiteMonth, { columns }: SiteMonths, language: Language, messages: Messages) {
  const cell = (column: 'month' | 'month-growth', flow: string, partner: string | undefined, number = month.number) => {
    const series = columns[column].series.find((one) => one.measure === flow && one.partner === partner);
    return series === undefined ? undefined : pointIn(series, { ...month, number });
  };
  const sentence = (name: 'happened' | 'mover' | 'doubt', text: string, points: readonly (ViewPoint | undefined)[]) => {
    const spans = text.split(/\{(\d)\}/).map((part, index) => {
      const receipt = index % 2 === 0 ? null : (points[Number(part)]?.receipt ?? null);
      return { receipt, text: receipt === null ? part : formatReceiptValue(columns.month, receipt, language).replace(minusSign, '') };
    });
    return { name, text: spans.map((span) => span.text).join(''), spans };
  };
  const sums = [headlines['month']?.series[0].points.at(-1), ...monthFlows.map((flow) => cell('month', flow, together[0]))];
  const growths = monthFlows.map((flow) => cell('month-growth', flow, together[0]));
  const reporter = formatEconomy(columns.month, siteQuestion.reporter, language);
  const flows = monthFlows.flatMap((flow) =>
    siteQuestion.partners.map((partner) => ({
      flow: messages[`records.flow-${flow}`]({ economy: formatEconomy(columns.month, partner, language) }),
      now: cell('month', flow, partner),
      before: cell('month', flow, partner, month.number - 12),
    })),
  );
  const published = flows.filter(({ now }) => amountOf(now) !== null);
  const compared = published.filter(({ before }) => amountOf(before) !== null);
  const hasBefore = compared.length > 0;
  const sizeOf = ({ now, before }: (typeof flows)[number]): number => Math.abs((amountOf(now) ?? 0) - (amountOf(before) ?? 0));
  const [mover] = (hasBefore ? compared : published).toSorted((one, other) => sizeOf(other) - sizeOf(one));
  const missing = flows.filter((one) => !published.includes(one)).map(({ flow }) => flow);
  const flagged = flows.flatMap(({ flow, now }) => {
    const reasons = (now?.flags ?? []).map((flag) => translate(language, `flag.${flag}`));
    return reasons.length === 0 ? [] : [{ flow, reasons }];
  });
  const revised = published.filter(({ now }) => now?.revised != null).length;
  return [
    missing.length > 0
      ? null
      : sentence('happened', messages['months.happened-text']({ reporter, growths: growths.map(amountOf) }), [...sums, ...growths]),
    mover === undefined
      ? null
      : sentence('mover', messages['months.mover-text']({ flow: mover.flow, hasBefore }), [mover.now, mover.before]),
    sentence('doubt', messages['months.doubt-text']({ missing, flagged, revised, of: published.length }), []),
  ].flatMap((one) => one ?? []);
}

function amountOf(point: ViewPoint | undefined): number | null {
  return point === undefined || isMissing(point.value) ? null : point.value;
}
