import type { View } from '@sogdia/core';
import type { RecordPair } from '@sogdia/core/workspace';
import { drawnPageSizes } from '../../../charts/drawn-size.ts';
import { LineChart } from '../../../charts/forms/line/line-chart.tsx';
import { layOutLines } from '../../../charts/forms/line/line-layout.ts';
import { gapRoomOf } from '../../../charts/forms/two-records/place-gap.ts';
import { TwoRecordsChart } from '../../../charts/forms/two-records/two-records-chart.tsx';
import { cursorRowsOf } from '../../../charts/interaction/cursor-rows.ts';
import { InteractiveChart } from '../../../charts/interaction/interactive-chart.tsx';
import type { LineScale } from '../../../charts/layout/chart-props.ts';
import { type ChartSize, pageSizes, smallerPageSizes } from '../../../charts/layout/chart-size.ts';
import { ViewChart } from '../../../charts/view-chart.tsx';
import { StillDrawing } from '../../../lib/still/index.ts';
import { cursorTextsOf, SourceLine, shownSizesOf, ViewKey, ViewTable } from '../../figures/index.ts';
import { type CitedProps, OriginalText } from '../../text/index.ts';
import { ViewTake } from '../../views/index.ts';

/** The first chart of a page is as wide as its column, and so low that a telephone shows it whole on its first screen. */
const firstSizes: readonly ChartSize[] = pageSizes.map((size) => ({ ...size, height: size.id === 'narrow' ? 330 : 410 }));

/** The charts of the answers below it, in columns that are never wider than these. */
const answerSizes: readonly ChartSize[] = smallerPageSizes.map((size) => ({ ...size, height: 300 }));

/** A view as a chart with its cursor, its title, its key, who published it, and its table one action away; a pair with its gap measured. */
export function PartFigure({ id, view, pair, scale, isFirst = false, language, messages, locations }: PartFigureProps) {
  const table = `${id}-table`;
  const sizes = drawnPageSizes(view, language, isFirst ? firstSizes : answerSizes);
  const name = messages['chart.name-beside-table']({ title: view.title });
  const drawings = (
    <StillDrawing>
      {sizes.map((size) => {
        const drawn = { size, language, name, scope: id, idOf: locations.idOf };
        if (pair !== undefined) return <TwoRecordsChart key={size.id} {...drawn} pair={pair} gapName={messages['economies.gap']} />;
        return scale === undefined ? (
          <ViewChart key={size.id} view={view} {...drawn} />
        ) : (
          <LineChart key={size.id} view={view} scale={scale} {...drawn} />
        );
      })}
    </StillDrawing>
  );
  const layOut =
    pair === undefined
      ? undefined
      : (_: View, size: ChartSize) => layOutLines(view, size, language, 'linear', gapRoomOf(messages['economies.gap']));
  return (
    <div className="part-figure">
      <p className="chart-title">{view.title}</p>
      <OriginalText as="p" className="chart-subtitle" text={view.subtitle} messages={messages} />
      {scale === undefined ? (
        <InteractiveChart
          rows={cursorRowsOf(view, language, locations.idOf, sizes, layOut)}
          sizes={shownSizesOf(sizes)}
          texts={cursorTextsOf(view, messages)}
          tableId={table}
          hasEvents={false}
        >
          {drawings}
        </InteractiveChart>
      ) : (
        <div className="interactive">
          <div className="chart-cursor">{drawings}</div>
        </div>
      )}
      <StillDrawing>
        <ViewKey view={view} language={language} messages={messages} />
        <SourceLine view={view} messages={messages} />
        <ViewTable view={view} language={language} messages={messages} locations={locations} id={table} open={false} />
      </StillDrawing>
      {scale !== undefined ? null : <ViewTake query={view.query} {...{ language, messages }} />}
    </div>
  );
}

interface PartFigureProps extends CitedProps {
  readonly id: string;
  readonly view: View;
  /** Both records that the view is of, where it is of such. */
  readonly pair?: RecordPair;
  /** How heights stand for values in a drawing that no cursor moves over. */
  readonly scale?: LineScale;
  /** Whether the page opens with it. */
  readonly isFirst?: boolean;
}
