import { describeJoints, formatEconomy, isIndicatorView, isMissing, isTradeView, type Language, translate, type View } from '@sogdia/core';
import { chartOf, type DrawnChart } from '../../charts/chart-of.ts';
import { isSeenFromPartner } from '../../charts/layout/series-style.ts';
import { rangesOf } from '../../charts/marks/place-bands.ts';
import { siteQuestion } from '../../lib/dataset.ts';
import type { Messages } from '../../messages/messages.ts';
import { ChartKey, type KeyRow } from './chart-key.tsx';

/** The signs that each form draws, beside those of its series. */
const signsOf: Readonly<Record<DrawnChart, readonly KeyRow['sign'][]>> = {
  line: ['own', 'mirror', 'range', 'hollow', 'void', 'joint'],
  area: ['void', 'joint'],
  column: ['range', 'hollow', 'void', 'joint'],
  'stacked-column': ['hollow', 'void', 'joint'],
  'diverging-column': ['hollow', 'void', 'joint'],
  'small-multiples': ['own', 'mirror', 'hollow'],
  slope: ['hollow'],
  bump: [],
  dot: [],
  'heat-table': ['void'],
  treemap: [],
  map: ['void'],
  timeline: [],
};

/** The key of a view's chart, for the signs that it draws; each change of source is listed in words. */
export function ViewKey({ view, language, messages }: { view: View; language: Language; messages: Messages }) {
  const form = chartOf(view);
  if (form === 'timeline') return null;
  const rows = keyRowsOf(view, language, messages);
  return (
    <>
      {rows.length === 0 ? null : <ChartKey rows={rows} />}
      {view.joints.length === 0 ? null : (
        <details className="more joints">
          <summary>{messages['key.joints']({ count: describeJoints(view, view.joints, language).length })}</summary>
          <ul className="notes">
            {describeJoints(view, view.joints, language).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function keyRowsOf(view: View, language: Language, messages: Messages): readonly KeyRow[] {
  const points = view.series.flatMap((series) => series.points);
  const signs = signsOf[chartOf(view)];
  const isLines = signs.includes('own');
  const method = isTradeView(view) ? view.spec.method : null;
  const methods = Math.max(0, ...view.bands.flatMap((band) => band.points.map((point) => point.methods)));
  const hasRanges = methods > 1;
  const hasBounds = isIndicatorView(view) && view.series.some((series) => rangesOf(view, series).length > 0);
  const rows: readonly KeyRow[] = [
    ...(isLines ? recordsIn(view, language, messages) : []),
    ...(hasRanges ? [{ sign: 'range', text: messages['key.range']({ methods: String(methods) }) } as const] : []),
    ...(hasBounds ? [{ sign: 'range', text: messages['key.bounds'] } as const] : []),
    ...(method !== null && isLines && methods > 1
      ? [{ sign: 'own', text: messages['key.method']({ method: translate(language, `method.${method}`) }) } as const]
      : []),
    ...(points.some(({ status }) => status !== 'reported' && status !== 'missing')
      ? [{ sign: 'hollow', text: messages['key.hollow'] } as const]
      : []),
    ...(points.some(({ value }) => isMissing(value)) ? [{ sign: 'void', text: messages['key.missing'] } as const] : []),
    ...(view.joints.length > 0 ? [{ sign: 'joint', text: messages['key.joint'] } as const] : []),
  ];
  return rows.filter(({ sign }) => signs.includes(sign));
}

/** Whose record is solid and whose is dashed, in a view of both. */
function recordsIn(view: View, language: Language, messages: Messages): readonly KeyRow[] {
  if (!isTradeView(view) || view.spec.record !== 'both') return [];
  const { reporter } = view.spec;
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
