import type { Language, View, ViewSource } from '@sogdia/core';
import { Fragment } from 'react';
import type { Messages } from '../../messages/messages.ts';
import { groupSources } from './group-sources.ts';

/** The source line: publishers and releases that the numbers of a view come from, each with its address and terms. */
export function ViewSources({ view, language, messages }: { view: View; language: Language; messages: Messages }) {
  const others = view.references.filter((reference) => !view.sources.includes(reference) && !isAmong(reference, view.sources));
  return (
    <>
      <SourceList sources={view.sources} language={language} />
      {others.length === 0 ? null : (
        <details className="more">
          <summary>{messages['sources.others']({ count: others.length })}</summary>
          <SourceList sources={others} language={language} />
        </details>
      )}
    </>
  );
}

function isAmong({ source, release }: ViewSource, sources: readonly ViewSource[]): boolean {
  return sources.some((one) => one.source.id === source.id && one.release.id === release.id);
}

/** Sources with their releases and terms, each release and publisher named once. */
export function SourceList({ sources, language }: { sources: readonly ViewSource[]; language: Language }) {
  return (
    <ul className="sources">
      {groupSources(sources, language).map(({ releases, licence, publishers }) => (
        <li key={`${releases} ${licence.id}`}>
          {publishers.map(({ name, titles }, index) => (
            <Fragment key={name}>
              {index === 0 ? '' : '; '}
              {name}
              {titles.map(({ source, text }) => (
                <Fragment key={source.id}>, {source.url === null ? text : <a href={source.url}>{text}</a>}</Fragment>
              ))}
            </Fragment>
          ))}
          . {releases}. <span className="muted">{licence.title}</span>
        </li>
      ))}
    </ul>
  );
}
