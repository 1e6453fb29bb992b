import { choicesOfView, type Dataset, holdingsOf, type Language, usualViewSpec } from '@sogdia/core';
import { useEffect, useMemo } from 'react';
import { setUrlQuery, useUrlQuery } from '../../../../lib/url-state.ts';
import type { Messages } from '../../../../messages/messages.ts';
import { ExploreApp, exploreOptions, exploreTexts } from '../../../explore/index.ts';
import type { WrittenProps } from '../../../text/index.ts';
import { ownQuestions } from './own-questions.ts';

/** Any view of a dataset that stands in this page: the questions that it answers at once, and the controls for every other. */
export function OwnExplore({ dataset, language, messages }: WrittenProps & { dataset: Dataset }) {
  const facts = useMemo(() => factsOf(dataset, language, messages), [dataset, language, messages]);
  const asked = useUrlQuery() ?? '';
  const first = facts.questions[0]?.query ?? '';
  useEffect(() => {
    if (asked === '' && first !== '') setUrlQuery(first, 'replace');
  }, [asked, first]);
  const { spec } = facts;
  if (spec === null || facts.questions.length === 0) return <p className="state">{messages['bench.no-question']}</p>;
  return (
    <>
      <nav className="bench-asked" aria-label={messages['bench.asked-of']}>
        {facts.questions.map(({ id, query }) => (
          <button key={id} type="button" className="text-button" aria-pressed={asked === query} onClick={() => setUrlQuery(query, 'push')}>
            {messages[`bench.ask.${id}`]}
          </button>
        ))}
      </nav>
      <ExploreApp
        language={language}
        initialSpec={spec}
        initialChoices={choicesOfView(facts.own.holdings, spec, language)}
        options={facts.options}
        texts={facts.texts}
        own={facts.own}
      >
        {null}
      </ExploreApp>
    </>
  );
}

function factsOf(dataset: Dataset, language: Language, messages: Messages) {
  return {
    own: { holdings: holdingsOf(dataset), fetchParts: () => Promise.resolve(dataset) },
    spec: usualViewSpec(dataset),
    options: exploreOptions(dataset, language, messages),
    texts: exploreTexts(messages),
    questions: ownQuestions(dataset, language),
  };
}
