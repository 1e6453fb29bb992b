import type { View } from '@sogdia/core';
import { LineChart } from '../../../charts/forms/line/line-chart.tsx';
import { pageSizes } from '../../../charts/layout/chart-size.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { ViewFigure } from '../../figures/index.ts';
import type { CitedProps } from '../../text/index.ts';

/** A view as lines in either scale, of which a switch that needs no script shows one: in proportion first, where heights compare. */
export function ScaledFigure({ view, scope, tableId, language, messages, locations }: ScaledFigureProps) {
  const group = `${scope}-scale`;
  return (
    <div className="scaled">
      <fieldset className="scale-choice">
        <legend>{messages['scale.label']}</legend>
        <label>
          <input type="radio" name={group} value="linear" defaultChecked /> {messages['scale.linear']}
        </label>
        <label>
          <input type="radio" name={group} value="log" /> {messages['scale.log']}
        </label>
      </fieldset>
      <div className="scaled-linear">
        <ViewFigure {...{ view, language, messages, locations, scope, tableId }} Drawings={StillDrawing} />
      </div>
      <div className="scaled-log">
        <LogFigure view={view} scope={scope} language={language} messages={messages} locations={locations} />
      </div>
    </div>
  );
}

/** A view as lines on a logarithmic scale, in the layouts of a page. */
export function LogFigure({ view, scope, language, messages, locations }: Omit<ScaledFigureProps, 'tableId'>) {
  return (
    <>
      <div className="interactive">
        <div className="chart-cursor">
          <StillDrawing>
            {' '}
            {pageSizes.map((size) => (
              <LineChart
                key={size.id}
                {...{ view, size, language }}
                name={messages['scale.chart-name']({ title: view.title })}
                scope={`${scope}-log`}
                idOf={locations.idOf}
                scale="log"
              />
            ))}
          </StillDrawing>{' '}
        </div>
      </div>
      <p className="hint">{messages['scale.about-log']}</p>
    </>
  );
}

interface ScaledFigureProps extends CitedProps {
  readonly view: View;
  readonly scope: string;
  readonly tableId: string;
}
