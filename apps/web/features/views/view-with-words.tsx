import type { View } from '@sogdia/core';
import { StillDrawing } from '../../lib/still/index.ts';
import { SourceLine, ViewDescriptionText, ViewEvents, ViewFigure, ViewKey, ViewRanges, ViewTable } from '../figures/index.ts';
import { type CitedProps, TextList } from '../text/index.ts';

/** A view drawn, in numbers and in words: the chart with its key, the tables under it, the description beside it. */
export function ViewWithWords({ view, scope, isKept = false, language, messages, locations }: ViewWithWordsProps) {
  return (
    <figure className="chart-figure with-words">
      <div className="drawing">
        <ViewFigure {...{ view, language, messages, locations, scope, isKept }} tableId="table" Drawings={StillDrawing} />
        <StillDrawing>
          <ViewKey view={view} language={language} messages={messages} />
          <SourceLine view={view} messages={messages} />
          <ViewEvents view={view} language={language} messages={messages} />
          <ViewTable view={view} language={language} messages={messages} locations={locations} id="table" />
          <ViewRanges view={view} language={language} messages={messages} locations={locations} />
        </StillDrawing>
      </div>
      <figcaption>
        <StillDrawing>
          <h2>{messages['view.in-words']}</h2>
          <ViewDescriptionText view={view} messages={messages} locations={locations} />
          <h2>{messages['view.notes']}</h2>
          <TextList className="notes" texts={view.notes} />
        </StillDrawing>
      </figcaption>
    </figure>
  );
}

interface ViewWithWordsProps extends CitedProps {
  readonly view: View;
  readonly scope: string;
  /** Whether another reading may fetch its chart and bring it to life. */
  readonly isKept?: boolean;
}
