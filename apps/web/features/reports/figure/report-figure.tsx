import type { View } from '@sogdia/core';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { SourceLine, ViewDescriptionText, ViewEvents, ViewFigure, ViewKey, ViewRanges, ViewTable } from '../../figures/index.ts';
import type { CitedProps } from '../../text/index.ts';
import { TakePanel, takeTexts } from '../../views/index.ts';
import { ViewNotes } from './view-notes.tsx';

/** A view of a report: what it shows, the chart with its key, the table under it, words and notes beside it, its file, and where to change it. */
export function ReportFigure({ id, view, file, isSmall = false, language, messages, locations }: ReportFigureProps) {
  const table = `${id}-table`;
  return (
    <>
      <p className="chart-title">{view.title}</p>
      <p className="chart-subtitle">{view.subtitle}</p>
      <figure className={isSmall ? 'chart-figure with-words smaller' : 'chart-figure with-words'}>
        <div className="drawing">
          <ViewFigure {...{ view, language, messages, locations, isSmall }} scope={id} tableId={table} Drawings={StillDrawing} />
          <StillDrawing>
            <ViewKey view={view} language={language} messages={messages} />
            <SourceLine view={view} messages={messages} />
            <ViewEvents view={view} messages={messages} />
            <ViewTable view={view} language={language} messages={messages} locations={locations} id={table} open={false} />
            <ViewRanges view={view} language={language} messages={messages} locations={locations} />
          </StillDrawing>
        </div>
        <figcaption>
          <StillDrawing>
            <ViewDescriptionText view={view} messages={messages} locations={locations} />
            <ViewNotes notes={view.notes} messages={messages} />
          </StillDrawing>
          <p className="report-files">
            <a className="file" href={file.href} download={file.name}>
              <b>CSV</b> <span>{messages['files.csv']}</span>
            </a>
            <a className="forward" href={routes.explore(language, view.query)}>
              {messages['view.explore']}
            </a>
          </p>
          <TakePanel
            query={view.query}
            csv={file.href}
            path={routes.explore(language, view.query)}
            language={language}
            texts={takeTexts(messages)}
          />
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
