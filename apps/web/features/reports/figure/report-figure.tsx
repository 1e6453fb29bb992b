import type { View } from '@sogdia/core';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { SourceLine, ViewDescriptionText, ViewEvents, ViewFigure, ViewKey, ViewRanges, ViewTable } from '../../figures/index.ts';
import { type CitedProps, Folded, ForwardLink, OriginalText } from '../../text/index.ts';
import { ViewTake } from '../../views/index.ts';
import { ViewNotes } from './view-notes.tsx';

/** A view of a report: what it shows, the chart with its key, who published it; its table, words, notes and files are one action away. */
export function ReportFigure({ id, view, file, isSmall = false, language, messages, locations }: ReportFigureProps) {
  const table = `${id}-table`;
  const words = (
    <StillDrawing>
      <ViewDescriptionText view={view} messages={messages} locations={locations} />
    </StillDrawing>
  );
  return (
    <>
      <p className="chart-title">{view.title}</p>
      <OriginalText as="p" className="chart-subtitle" text={view.subtitle} messages={messages} />
      <figure className={isSmall ? 'chart-figure' : 'chart-figure with-words'}>
        <div>
          <ViewFigure {...{ view, language, messages, locations, isSmall }} scope={id} tableId={table} Drawings={StillDrawing} />
          <StillDrawing>
            <ViewKey view={view} language={language} messages={messages} />
            <SourceLine view={view} messages={messages} />
            <ViewTable view={view} language={language} messages={messages} locations={locations} id={table} open={false} />
          </StillDrawing>
        </div>
        <figcaption>
          {isSmall ? null : words}
          <Folded summary={messages[isSmall ? 'figure.words-and-more' : 'figure.more']}>
            {isSmall ? words : null}
            <StillDrawing>
              <ViewNotes notes={view.notes} messages={messages} />
              <ViewEvents view={view} language={language} messages={messages} />
              <ViewRanges view={view} language={language} messages={messages} locations={locations} />
              <p className="report-files">
                <a className="file" href={file.href} download={file.name}>
                  <b>CSV</b> <span>{messages['files.csv']}</span>
                </a>
                <ForwardLink href={routes.explore(language, view.query)}>{messages['view.explore']}</ForwardLink>
              </p>
            </StillDrawing>
            <ViewTake query={view.query} csv={file.href} {...{ language, messages }} />
          </Folded>
        </figcaption>
      </figure>
    </>
  );
}

interface ReportFigureProps extends CitedProps {
  /** The id of the view among those of its page. */
  readonly id: string;
  readonly view: View;
  /** Whether it stands below the main chart of its page, and is drawn smaller. */
  readonly isSmall?: boolean;
  /** A file of the view. */
  readonly file: { readonly href: string; readonly name: string };
}
