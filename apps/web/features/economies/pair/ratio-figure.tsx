import { isMissing, type TradeView } from '@sogdia/core';
import type { RecordPair } from '@sogdia/core/workspace';
import { LineChart } from '../../../charts/forms/line/line-chart.tsx';
import { StillDrawing } from '../../../lib/still/index.ts';
import type { CitedProps } from '../../text/index.ts';
import { answerSizes } from '../chart-sizes.ts';

/** How many times the partner's figure the reporter's is, year by year: what amounts of money hide. */
export function RatioFigure({ pair, economy, language, messages, locations }: CitedProps & { pair: RecordPair; economy: string }) {
  const view = ratioView(pair);
  const title = messages['economies.ratio']({ economy });
  return (
    <div className="part-figure">
      <p className="chart-title">{title}</p>
      <p className="chart-subtitle">{messages['economies.ratio-about']({ flow: messages[`records.flow-${pair.flow}`]({ economy }) })}</p>
      <div className="interactive">
        <div className="chart-cursor">
          <StillDrawing>
            {' '}
            {answerSizes.map((size) => (
              <LineChart
                key={size.id}
                view={view}
                size={{ ...size, height: 220 }}
                language={language}
                name={messages['chart.name']({ title })}
                scope={`ratio-${pair.flow}`}
                idOf={locations.idOf}
              />
            ))}
          </StillDrawing>{' '}
        </div>
      </div>
    </div>
  );
}

/** The ratios of a pair as a view with one line, for the chart of lines. */
function ratioView({ view, own, discrepancy }: RecordPair): TradeView {
  const points = discrepancy.points.flatMap(({ period, ratio }) => {
    const point = own.points.find((one) => one.period === period);
    return point === undefined ? [] : [{ ...point, value: ratio.value, receipt: ratio, isMarked: false, hasFinding: false, revised: null }];
  });
  const last = points.findLastIndex(({ value }) => !isMissing(value));
  return {
    ...view,
    unit: { ...view.unit, unit: 'ratio', display: 'ratio', scale: 1, decimals: 2, short: '×' },
    series: [
      {
        ...own,
        label: '',
        shortLabel: '',
        points: points.slice(0, last + 1),
      },
    ],
    annotations: [],
    discrepancies: [],
    joints: [],
    bands: [],
  };
}
