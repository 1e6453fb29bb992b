'use client';

import type { ChoicesOfView, Holdings, Language, TradeSpec } from '@sogdia/core';
import { type ComponentType, type ReactNode, useEffect, useReducer, useState } from 'react';
import { openOnce } from '../../lib/open-once.ts';
import { setUrlQuery, useUrlQuery } from '../../lib/url-state.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { ExploreControls } from './explore-controls.tsx';
import type { Answer, Engine } from './explore-engine.ts';
import type { ExploreOptions } from './explore-options.ts';
import { viewQueryOf } from './explore-query.ts';
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
  initialChoices,
  holdings,
  options,
  texts,
  children,
}: {
  language: Language;
  initialSpec: TradeSpec;
  initialChoices: ChoicesOfView;
  holdings: Holdings;
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
    open(language, holdings).then(
      (result) => current && setOpened(result),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [language, holdings, wanted]);

  const attempted = opened === null || query === null ? null : attempt(() => opened.engine.answer(asked));
  const isBroken = attempted instanceof Error;
  const answer = attempted instanceof Error ? null : attempted;
  const [last, setLast] = useState<Answer | null>(null);
  if (answer !== null && answer !== last) setLast(answer);
  const [, noteFetched] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (opened === null || answer !== null || isBroken) return;
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
  }, [opened, answer, asked, isBroken]);

  const shown = answer ?? last;
  const question = shown === null ? { spec: initialSpec, choices: initialChoices } : questionOf(shown);
  const isWaiting = answer === null && !failed && !isBroken && (asked !== '' || last !== null);
  const reset = (): void => setUrlQuery('', 'push');
  const broken = <BrokenView texts={texts} onReset={reset} />;
  return (
    <div className="explore">
      {question === null ? (
        <p className="explore-controls">
          <ResetButton texts={texts} onReset={reset} />
        </p>
      ) : (
        <ExploreControls
          {...question}
          options={options}
          texts={texts}
          onTouch={() => setTouched(true)}
          onChange={(change) => {
            open(language, holdings).then(
              ({ engine }) => setUrlQuery(engine.queryOf(question.spec, change), 'push'),
              () => setFailed(true),
            );
          }}
          onReset={reset}
        />
      )}
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
        {isBroken ? (
          broken
        ) : (
          <ErrorBoundary subject={asked} fallback={broken}>
            <div className={isWaiting ? 'stale' : undefined}>
              {opened !== null && shown !== null ? <opened.ExploreAnswer answer={shown} language={language} /> : children}
            </div>
          </ErrorBoundary>
        )}
      </div>
    </div>
  );
}

/** What stands for a view that a fault of ours keeps from being computed or drawn, with the way back. */
function BrokenView({ texts, onReset }: { texts: ExploreTexts; onReset: () => void }) {
  return (
    <div className="state" role="alert">
      <p className="state-title">{texts.broken}</p>
      <p>{texts.brokenHelp}</p>
      <p>
        <ResetButton texts={texts} onReset={onReset} />
      </p>
    </div>
  );
}

/** The way back to the view that the page starts from. */
function ResetButton({ texts, onReset }: { texts: ExploreTexts; onReset: () => void }) {
  return (
    <button type="button" className="text-button" onClick={onReset}>
      {texts.reset}
    </button>
  );
}

/** The question of an answer as the controls hold it; null for one of indicators, which they cannot ask. */
function questionOf({ view, choices }: Answer): { readonly spec: TradeSpec; readonly choices: ChoicesOfView } | null {
  return choices === null ? null : { spec: view.spec, choices };
}

/** The answer, or the fault that kept it; the page draws either. */
function attempt(answer: () => Answer | null): Answer | Error | null {
  try {
    return answer();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Fetches the engine and what draws its answers. */
const open = openOnce(fetchEngine);

async function fetchEngine(language: Language, holdings: Holdings): Promise<Opened> {
  const [{ createEngine }, { ExploreAnswer }] = await Promise.all([import('./explore-engine.ts'), import('./explore-answer.tsx')]);
  return { engine: createEngine(language, holdings), ExploreAnswer };
}
