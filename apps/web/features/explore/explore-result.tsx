import { isMissing, type View } from '@sogdia/core';
import { type ComponentType, Fragment, type ReactNode } from 'react';
import type { LineScale } from '../../charts/layout/chart-props.ts';
import {
  SourceLine,
  ViewDescriptionText,
  ViewEvents,
  ViewFigure,
  ViewKey,
  ViewPlaces,
  ViewRanges,
  ViewSources,
  ViewTable,
} from '../figures/index.ts';
import { type CitedProps, CopyText, OriginalText, SentenceText, TextList, TitledSection } from '../text/index.ts';

/** A view with everything that is said of it; the same on the server, for the view that the page starts from, and in the browser. */
export function ExploreResult({ view, language, messages, locations, hasCommand = true, scale, Drawings = Fragment }: ExploreResultProps) {
  const isEmpty = view.series.every((series) => series.points.every((point) => isMissing(point.value)));
  const isTable = view.spec.chart === 'table';
  return (
    <div className="explore-result">
      <SentenceText as="h2" sentence={view.headline} locations={locations} />
      <p className="chart-title">{view.title}</p>
      <OriginalText as="p" className="chart-subtitle" text={view.subtitle} messages={messages} />
      {isEmpty ? (
        <div className="state empty">
          <p className="state-title">{messages['explore.empty']}</p>
          <p>{messages['explore.empty-help']}</p>
          <TextList texts={view.missing.map(({ text }) => text)} />
        </div>
      ) : isTable ? null : (
        <figure className="chart-figure">
          <ViewFigure {...{ view, language, messages, locations, scale, Drawings }} scope="explore" tableId="table" eventsToggle={false} />
          <Drawings>
            <ViewKey view={view} language={language} messages={messages} />
            <SourceLine view={view} messages={messages} />
            <ViewEvents view={view} language={language} messages={messages} />
            <ViewPlaces view={view} language={language} messages={messages} />
          </Drawings>
        </figure>
      )}
      <Drawings>
        <ViewTable view={view} language={language} messages={messages} locations={locations} id="table" />
        <ViewRanges view={view} language={language} messages={messages} locations={locations} />
        <div className="columns">
          <TitledSection id="words" title={messages['view.in-words']}>
            <ViewDescriptionText view={view} messages={messages} locations={locations} />
          </TitledSection>
          <div>
            {view.notes.length === 0 ? null : (
              <TitledSection id="notes" title={messages['view.notes']}>
                <TextList className="notes" texts={view.notes} />
              </TitledSection>
            )}
            <TitledSection id="sources" title={messages['view.sources']}>
              <ViewSources view={view} language={language} messages={messages} />
            </TitledSection>
            {hasCommand ? (
              <TitledSection id="terminal" title={messages['explore.terminal']}>
                <CopyText text={`pnpm -s sogdia view ${nameOf(view) ?? `'${view.query}'`}`} code messages={messages} />
              </TitledSection>
            ) : null}
          </div>
        </div>
      </Drawings>
    </div>
  );
}

interface ExploreResultProps extends CitedProps {
  readonly view: View;
  /** Whether the terminal program shows the view as well: of the shipped data, not of files that stand in a page. */
  readonly hasCommand?: boolean;
  readonly scale?: LineScale;
  /** Puts on the page what does not change: on the server as finished markup. */
  readonly Drawings?: ComponentType<{ children: ReactNode }>;
}

/** The name that a view of the usual study has in the terminal. */
function nameOf({ query, studies }: View): string | undefined {
  return studies[0]?.views.find((view) => view.query === query)?.name;
}
