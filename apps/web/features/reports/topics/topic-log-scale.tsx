import { isMissing, type View } from '@sogdia/core';
import { isTradeView } from '@sogdia/core/model';
import { chartOf } from '../../../charts/chart-of.ts';
import { LineChart } from '../../../charts/forms/line/line-chart.tsx';
import { smallerPageSizes } from '../../../charts/layout/chart-size.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import type { CitedProps } from '../../text/index.ts';

/** The lines of a view of trade whose first years lie on the axis of its chart, drawn once more where equal growth is equally steep; nothing of another. */
export function TopicLogScale({ view, tableId, language, messages, locations }: CitedProps & { view: View; tableId: string }) {
  if (!isTradeView(view) || chartOf(view) !== 'line' || !isSteep(view)) return null;
  const drawn = { view, language, name: messages['scale.chart-name']({ title: view.title }), scope: 'log', idOf: locations.idOf };
  return (
    <section className="band" aria-labelledby="log-scale">
      <h2 id="log-scale">{messages['scale.log']}</h2>
      <p className="chart-title">{view.title}</p>
      <p className="chart-subtitle">{view.subtitle}</p>
      <StillDrawing>
        <div className="interactive">
          <div className="chart-cursor">
            {smallerPageSizes.map((size) => (
              <LineChart key={size.id} {...drawn} size={size} scale="log" />
            ))}
          </div>
        </div>
      </StillDrawing>
      <p className="notes">
        {messages['scale.about-log']} <a href={`#${tableId}`}>{messages['table.heading']}</a>
      </p>
    </section>
  );
}

/** So many times the smallest value is the largest of a view whose smallest cannot be read off its axis. */
const steepness = 100;

/** Whether all values of a view are above zero and of very different size. */
function isSteep({ series }: View): boolean {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => (isMissing(value) ? [] : [value])));
  return values.length > 0 && Math.min(...values) > 0 && Math.max(...values) >= steepness * Math.min(...values);
}
