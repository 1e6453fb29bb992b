import { useEffect, useMemo } from 'react';
import { setUrlQuery, useUrlQuery } from '../../../../lib/url-state.ts';
import { ExploreApp, exploreOptions, exploreTexts } from '../../../explore/index.ts';
import { TextButton, type WrittenProps } from '../../../text/index.ts';
import type { OwnFacts } from '../answers/index.ts';
import type { OwnData } from '../reading/index.ts';

/** Any view of the data of files: the questions that they answer at once, and the controls for every other. */
export function OwnExplore({ facts, engine, language, messages }: WrittenProps & { facts: OwnFacts; engine: OwnData }) {
  const { questions } = facts;
  const options = useMemo(() => exploreOptions(facts.options, language, messages), [facts, language, messages]);
  const texts = useMemo(() => ({ ...exploreTexts(messages), failed: messages['bench.ended'] }), [messages]);
  const asked = useUrlQuery() ?? '';
  const first = questions[0]?.query ?? '';
  useEffect(() => {
    if (asked === '' && first !== '') setUrlQuery(first, 'replace');
  }, [asked, first]);
  if (questions.length === 0) return <p className="state">{messages['bench.no-question']}</p>;
  return (
    <>
      <nav className="bench-asked" aria-label={messages['bench.asked-of']}>
        {questions.map(({ id, isByMonth, query }) => (
          <TextButton
            key={id}
            aria-pressed={asked === query}
            onClick={() => setUrlQuery(query, 'push')}
            text={isByMonth ? messages['bench.ask.by-month']({ question: messages[`bench.ask.${id}`] }) : messages[`bench.ask.${id}`]}
          />
        ))}
      </nav>
      <ExploreApp own={engine} {...{ language, options, texts }}>
        {null}
      </ExploreApp>
    </>
  );
}
