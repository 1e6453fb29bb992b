import type { View } from '@sogdia/core';
import { StillDrawing } from '../../../lib/still/index.ts';
import { SourceLine, ViewFigure, ViewKey, ViewTable } from '../../figures/index.ts';
import { LogFigure } from '../../reports/index.ts';
import type { CitedProps } from '../../text/index.ts';
import { answerSizes, firstSizes } from '../chart-sizes.ts';

/** A view as a chart with its title, who published it, and its table one action away. */
export function PartFigure({ id, view, isLog = false, isFirst = false, language, messages, locations }: PartFigureProps) {
  const table = `${id}-table`;
  return (
    <div className="part-figure">
      <p className="chart-title">{view.title}</p>
      <p className="chart-subtitle">{view.subtitle}</p>
      {isLog ? (
        <LogFigure {...{ view, language, messages, locations }} scope={id} sizes={answerSizes} />
      ) : (
        <ViewFigure
          {...{ view, language, messages, locations }}
          scope={id}
          tableId={table}
          sizes={isFirst ? firstSizes : answerSizes}
          Drawings={StillDrawing}
        />
      )}
      <StillDrawing>
        <ViewKey view={view} language={language} messages={messages} />
        <SourceLine view={view} messages={messages} />
        <ViewTable view={view} language={language} messages={messages} locations={locations} id={table} open={false} />
      </StillDrawing>
    </div>
  );
}

interface PartFigureProps extends CitedProps {
  readonly id: string;
  readonly view: View;
  /** Whether equal rates of growth are equally steep. */
  readonly isLog?: boolean;
  /** Whether the page opens with it. */
  readonly isFirst?: boolean;
}
