import type { IndicatorView } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import type { IndicatorSeries } from '@sogdia/core/model';
import { spanInWords } from './read-periods.ts';

/** What an indicator is called in a label, with what is done to it. */
export function labelOf({ indicator }: IndicatorSeries, { spec: { transform } }: IndicatorView): readonly string[] {
  const short = indicator.names.en.short.replace(/ \([^()]*\)$/u, '');
  const done = { level: [], growth: ['yearly growth'], index: ['index'], rank: ['rank'] }[transform];
  return [...(transform === 'growth' ? [short] : []), [short, ...done].join(', ')];
}

/** A heading in the form of a label as a sentence on the series that it names, which stands in it by its place; any other as it is. */
export function sentenceOfLabel(text: string, view: IndicatorView): string {
  const at = view.series.findIndex((one) => labelsOf(one, view).some((label) => text.startsWith(`${label}: `)));
  const series = view.series[at];
  const label = series === undefined ? undefined : labelsOf(series, view).find((one) => text.startsWith(`${one}: `));
  if (label === undefined) return text;
  const fact = spanInWords(text.slice(label.length + 2));
  if (/ (?:high|low|be)\w+ of \w+ in /u.test(fact)) return text;
  const isGrowth = view.spec.transform === 'growth';
  return `⟪${at}⟫ ${fact}`
    .replace(/⟫ up from /u, '⟫ rose from ')
    .replace(/⟫ (up|down) (\S+) on the year in ([\d.-]+)/u, (_, way: string, size: string, when: string) =>
      [`⟫`, way === 'up' ? 'rose' : 'fell', size, 'in', when, 'on a year earlier'].join(' '),
    )
    .replace(/⟫ (up|down) /u, (_, way: string) => (way === 'down' ? '⟫ fell ' : isGrowth ? '⟫ grew ' : '⟫ rose '))
    .replace(/⟫ (?!rose|grew|fell|hardly)/u, '⟫ was ');
}

function labelsOf(series: IndicatorSeries, view: IndicatorView): readonly string[] {
  const economy = formatEconomy(view, series.economy, 'en')
    .replace(/^(?=United |.+ (?:region|Union)$)/u, 'the ')
    .replace(/^(?:All|Other|Developed) /u, (word) => word.toLowerCase());
  return labelOf(series, view).flatMap((label) => [`${label}, ${economy}`, label]);
}
