import { isMissing, type Language, type View } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { askedOfSource, translate } from '@sogdia/core/workspace';
import { siteQuestion } from '../lib/dataset.ts';
import type { Messages } from '../messages/messages.ts';
import { chartOf } from './chart-of.ts';
import { type ChartSign, drawnForms } from './drawn-forms.ts';
import { isDense } from './layout/periods-of.ts';
import { isSeenFromPartner } from './layout/series-style.ts';
import { rangesOf } from './marks/place-bands.ts';

/** A sign of a chart with what it stands for. */
export interface KeyRow {
  readonly sign: ChartSign;
  readonly text: string;
}

/** The key of a view's chart: each sign that it draws, with what it stands for; none for ladders, whose cells say it. */
export function keyRowsOf(view: View, language: Language, messages: Messages): readonly KeyRow[] {
  const points = view.series.flatMap((series) => series.points);
  const { signs } = drawnForms[chartOf(view)];
  const isLines = signs.includes('own');
  const { method } = askedOfSource(view.spec);
  const methods = Math.max(0, ...view.bands.flatMap((band) => band.points.map((point) => point.methods)));
  const hasRanges = methods > 1;
  const hasBounds = view.series.some((series) => series.bounds.length > 0 && rangesOf(view, series).length > 0);
  const hasMarks = !(chartOf(view) === 'line' && isDense(view));
  const rows: readonly KeyRow[] = [
    ...(isLines ? recordsIn(view, language, messages) : []),
    ...(hasRanges ? [{ sign: 'range', text: messages['key.range']({ methods: String(methods) }) } as const] : []),
    ...(hasBounds ? [{ sign: 'range', text: messages['key.bounds'] } as const] : []),
    ...(method !== null && isLines && methods > 1
      ? [{ sign: 'own', text: messages['key.method']({ method: translate(language, `method.${method}`) }) } as const]
      : []),
    ...(hasMarks && points.some(({ isMarked }) => isMarked) ? [{ sign: 'hollow', text: messages['key.hollow'] } as const] : []),
    ...(points.some(({ hasFinding }) => hasFinding)
      ? [
          hasMarks
            ? ({ sign: 'found', text: messages['key.found'] } as const)
            : ({ sign: 'unusual', text: messages['key.unusual'] } as const),
        ]
      : []),
    ...(points.some(({ value }) => isMissing(value)) ? [{ sign: 'void', text: messages['key.missing'] } as const] : []),
    ...(view.joints.length > 0 ? [{ sign: 'joint', text: messages['key.joint'] } as const] : []),
  ];
  return rows.filter(({ sign }) => signs.includes(sign));
}

/** Whose record is solid and whose is dashed, in a view of both. */
function recordsIn(view: View, language: Language, messages: Messages): readonly KeyRow[] {
  const { record, reporter } = askedOfSource(view.spec);
  if (record !== 'both' || reporter === null) return [];
  const recordOf = (economy: string): string => messages['key.own']({ economy: formatEconomy(view, economy, language) });
  return isSeenFromPartner(view.series)
    ? [
        { sign: 'own', text: recordOf(siteQuestion.reporter) },
        { sign: 'mirror', text: recordOf(reporter) },
      ]
    : [
        { sign: 'own', text: recordOf(reporter) },
        { sign: 'mirror', text: messages['key.partner'] },
      ];
}
