import { isMissing, type View } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { findEconomy } from '@sogdia/core/model';
import type { RecordPair } from '@sogdia/core/workspace';
import { siteScope } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { EventList } from '../../reports/index.ts';
import { ForwardLine } from '../../text/index.ts';
import { PagePart, type PartProps } from './page-part.tsx';
import { PartFigure } from './part-figure.tsx';

/** How many times one side's figure is the other's, what officials said of it, and the other direction; or that one side alone has figures. */
export function WhoseNumber({ found, language, messages }: PartProps) {
  const { pair, views, receipts, profile, reasons } = found;
  const economy = findEconomy(siteScope, profile.economy).names[language];
  const [exports, imports] = pair?.pairs ?? [];
  const cited = { language, messages, locations: (pair ?? { receipts }).receipts.locations };
  const ratios = exports === undefined ? null : ratioView(exports, economy, messages);
  const known =
    ratios?.series[0].points.flatMap(({ value, receipt, period }) => (isMissing(value) ? [] : [{ value, receipt, period }])) ?? [];
  const [low = '', high = ''] = [0, -1].map((at) => {
    const end = known.toSorted((one, other) => one.value - other.value).at(at);
    return end === undefined ? '' : formatReceiptValue(siteScope, end.receipt, language);
  });
  const fact =
    ratios === null
      ? (views.records?.view.headline ?? messages['economies.one-side']({ economy }))
      : messages['economies.ratio-range']({
          economy,
          low,
          high,
          years: `${known[0]?.period}–${known.at(-1)?.period}`,
        });
  return (
    <PagePart id="whose-number" fact={fact} locations={cited.locations} messages={messages}>
      {ratios === null ? null : <PartFigure id="ratio" view={ratios} scale="linear" {...cited} />}
      {views.records === null ? null : <PartFigure {...views.records} {...cited} />}
      {reasons.length === 0 ? null : (
        <StillDrawing>
          <EventList events={reasons} {...{ language, messages }} />
        </StillDrawing>
      )}
      {imports === undefined ? null : <PartFigure id="import" view={imports.view} pair={imports} {...cited} />}
      <ForwardLine href={routes.why(language)}>{messages['why.title']}</ForwardLine>
    </PagePart>
  );
}

/** How many times the partner's figure the reporter's is, year by year, as a view with one line: what amounts of money hide. */
function ratioView({ view, own, discrepancy }: RecordPair, economy: string, messages: PartProps['messages']): View {
  const last = discrepancy.points.findLastIndex(({ ratio }) => !isMissing(ratio.value));
  const points = discrepancy.points.slice(0, last + 1).flatMap(({ period, ratio }) => {
    const point = own.points.find((one) => one.period === period);
    return point === undefined ? [] : [{ ...point, value: ratio.value, receipt: ratio, isMarked: false, hasFinding: false, revised: null }];
  });
  return {
    ...view,
    title: messages['economies.ratio']({ economy }),
    subtitle: messages['economies.ratio-about']({ flow: view.title }),
    unit: { ...view.unit, unit: 'ratio', display: 'ratio', scale: 1, decimals: 2, short: '×' },
    series: [{ ...own, label: '', shortLabel: '', points }],
    spec: { ...view.spec, record: 'reporter' },
    discrepancies: [],
    joints: [],
    bands: [],
  };
}
