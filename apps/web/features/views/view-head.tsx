import type { View } from '@sogdia/core';
import { isTradeView } from '@sogdia/core/model';
import type { ReactNode } from 'react';
import { studyViewNames } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { viewLabel } from '../figures/index.ts';
import { figureNames, LensControls, ReadingPart } from '../lenses/index.ts';
import { type CitedProps, type NamedLink, OriginalText, Pager, SentenceText, type WrittenProps } from '../text/index.ts';

/** The head of a figure's page: which figure and reading, the headline, what it shows, and the controls of record and vintage. */
export function ViewHead({ name, note, view, language, messages, locations, children }: ViewHeadProps) {
  return (
    <header className="view-head">
      <ReadingPart name="head">
        <div className="view-bar">
          <p className="kicker">
            {viewLabel(name, messages)} <span>{note}</span>
          </p>
          <ViewPager name={name} language={language} messages={messages} />
        </div>
        <SentenceText as="h1" sentence={view.headline} locations={locations} />
        <p className="chart-title">{view.title}</p>
        <OriginalText as="p" className="chart-subtitle" text={view.subtitle} messages={messages} />
      </ReadingPart>
      {isTradeView(view) && figureNames.includes(name) ? <LensControls view={view} language={language} messages={messages} /> : null}
      <ReadingPart name="ways">{children}</ReadingPart>
    </header>
  );
}

interface ViewHeadProps extends CitedProps {
  readonly name: string;
  /** What stands behind the name of the figure: that it is of the study, or which reading of it. */
  readonly note: string;
  readonly view: View;
  readonly children?: ReactNode;
}

/** The figure before and the figure after. */
function ViewPager({ name, language, messages }: WrittenProps & { name: string }) {
  const index = studyViewNames.indexOf(name);
  const linkTo = (view: string | undefined): NamedLink | null =>
    view === undefined ? null : { href: routes.view(language, view), text: viewLabel(view, messages) };
  return (
    <Pager
      label={messages['view.pages']}
      before={linkTo(studyViewNames[index - 1])}
      after={linkTo(studyViewNames[index + 1])}
      messages={messages}
    />
  );
}
