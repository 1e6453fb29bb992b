import type { View } from '@sogdia/core';
import type { ViewSource } from '@sogdia/core/model';
import { Fragment } from 'react';
import { routes } from '../../lib/routes.ts';
import type { Messages } from '../../messages/messages.ts';
import { Folded, OriginalLink, OriginalText, type WrittenProps } from '../text/index.ts';
import { groupSources } from './group-sources.ts';

/** What the numbers of a view come from, by publisher, and what else was published of them. */
export function ViewSources({ view, language, messages }: WrittenProps & { view: View }) {
  const others = view.references.filter((reference) => !view.sources.includes(reference) && !isAmong(reference, view.sources));
  return (
    <>
      <SourceList sources={view.sources} {...{ language, messages }} />
      {others.length === 0 ? null : (
        <Folded summary={messages['sources.others']({ count: others.length })}>
          <SourceList sources={others} {...{ language, messages }} />
        </Folded>
      )}
      <TermsOfSources language={language} messages={messages} />
    </>
  );
}

function isAmong({ source, release }: ViewSource, sources: readonly ViewSource[]): boolean {
  return sources.some((one) => one.source.id === source.id && one.release.id === release.id);
}

/** More publishers than these make more than a line. */
const publishersOfLine = 3;

/** The line under a chart: who published what it shows, each publisher once; of many the first, and how many more the list of sources has. */
export function SourceLine({ view, messages }: { view: { readonly sources: readonly ViewSource[] }; messages: Messages }) {
  const publishers = [...new Set(view.sources.map(({ source }) => source.publisher))];
  const first = publishers.slice(0, publishers.length > publishersOfLine ? publishersOfLine - 1 : publishersOfLine);
  const text = messages['sources.line']({ first, more: publishers.length - first.length });
  return <OriginalText as="p" className="source-line" text={text} messages={messages} />;
}

/** Where the terms of sources stand, so that no list of them repeats them. */
export function TermsOfSources({ language, messages }: WrittenProps) {
  return (
    <p className="terms-of-sources">
      {messages['sources.terms']} <a href={`${routes.data(language)}#sources`}>{messages['sources.terms-link']}</a>
    </p>
  );
}

/** Sources by publisher, each publication with its releases. */
export function SourceList({ sources, language, messages }: WrittenProps & { sources: readonly ViewSource[] }) {
  return (
    <ul className="sources">
      {groupSources(sources, language).map(({ name, runs }) => (
        <li key={name}>
          <OriginalText text={name + messages['joint.colon']} messages={messages} />
          {runs.map(({ releases, titles }, index) => (
            <Fragment key={releases}>
              {index === 0 ? '' : messages['joint.parts']}
              {titles.map(({ source, text }, place) => (
                <Fragment key={source.id}>
                  {place === 0 ? '' : messages['joint.list']}
                  <OriginalLink text={text} url={source.url} messages={messages} />
                </Fragment>
              ))}{' '}
              <span className="muted">({releases})</span>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}
