'use client';

import type { Language, ViewSpec } from '@sogdia/core';
import { type ComponentType, type ReactNode, useEffect, useReducer, useState } from 'react';
import { viewQueryOf } from '../../lib/explore-query.ts';
import { openOnce } from '../../lib/open-once.ts';
import { setUrlQuery, useUrlQuery } from '../../lib/url-state.ts';
import { ExploreControls } from './explore-controls.tsx';
import type { Answer, Engine } from './explore-engine.ts';
import type { ExploreOptions } from './explore-options.ts';
import type { ExploreTexts } from './explore-texts.ts';

interface Opened {
  readonly engine: Engine;
  readonly ExploreAnswer: ComponentType<{ answer: Answer; language: Language }>;
}

/**
 * Any view, computed here. The page shows what the server drew; the engine and the data are fetched when the address asks for
 * another view, or when a reader comes near the controls.
 */
export function ExploreApp({
  language,
  initialSpec,
  options,
  texts,
  children,
}: {
  language: Language;
  initialSpec: ViewSpec;
  options: ExploreOptions;
  texts: ExploreTexts;
  children: ReactNode;
}) {
  const query = useUrlQuery();
  const asked = query === null ? '' : viewQueryOf(query);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failed, setFailed] = useState(false);
  const [touched, setTouched] = useState(false);

  const wanted = asked !== '' || touched;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    open(language).then(
      (result) => current && setOpened(result),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [language, wanted]);

  const answer = opened === null || query === null ? null : opened.engine.answer(asked);
  const [last, setLast] = useState<Answer | null>(null);
  if (answer !== null && answer !== last) setLast(answer);
  const [, noteFetched] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (opened === null || answer !== null) return;
    let current = true;
    opened.engine.fetchFor(asked).then(
      () => {
        if (!current) return;
        setFailed(false);
        noteFetched();
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [opened, answer, asked]);

  const shown = answer ?? last;
  const spec = shown?.view.spec ?? initialSpec;
  const isWaiting = answer === null && !failed && (asked !== '' || last !== null);
  return (
    <div className="explore">
      <ExploreControls
        spec={spec}
        options={options}
        texts={texts}
        onTouch={() => setTouched(true)}
        onChange={(change) => {
          open(language).then(
            ({ engine }) => setUrlQuery(engine.queryOf(spec, change), 'push'),
            () => setFailed(true),
          );
        }}
        onReset={() => setUrlQuery('', 'push')}
      />
      <div className="explore-main">
        {failed ? (
          <div className="state" role="alert">
            <p className="state-title">{texts.failed}</p>
            <p>{texts.failedHelp}</p>
          </div>
        ) : null}
        {isWaiting ? (
          <p className="state loading" role="status">
            {texts.loading}
          </p>
        ) : null}
        <div className={isWaiting ? 'stale' : undefined}>
          {opened !== null && shown !== null ? <opened.ExploreAnswer answer={shown} language={language} /> : children}
        </div>
      </div>
    </div>
  );
}

/** Fetches the engine and what draws its answers. */
const open = openOnce(fetchEngine);

async function fetchEngine(language: Language): Promise<Opened> {
  const [{ createEngine }, { ExploreAnswer }] = await Promise.all([import('./explore-engine.ts'), import('./explore-answer.tsx')]);
  return { engine: createEngine(language), ExploreAnswer };
}
