'use client';

import type { ChoicesOfView, Language, TradeSpec, ViewSpec } from '@sogdia/core';
import { type ComponentType, type ReactNode, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { once } from '../../lib/once.ts';
import { routes } from '../../lib/routes.ts';
import { setUrlQuery, useUrlQuery } from '../../lib/url-state.ts';
import { type Asked, AskedChoice } from './controls/asked-choice.tsx';
import { ExploreControls } from './controls/explore-controls.tsx';
import type { ExploreOptions } from './controls/explore-options.ts';
import type { ExploreTexts } from './controls/explore-texts.ts';
import type { OpenedGoods } from './controls/goods-choice.tsx';
import type { IndicatorControls } from './controls/indicator-controls.tsx';
import type { PickerList } from './controls/picker-list.tsx';
import { TradeControls } from './controls/trade-controls.tsx';
import type { ViewChange } from './controls/view-change.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import type { ExploreAnswer } from './explore-answer.tsx';
import type { Answer, AskedData, Engine } from './explore-engine.ts';
import { viewQueryOf } from './explore-query.ts';
import { type ToolPanels, ToolsBar } from './tools/tools-bar.tsx';
import { useQuestions } from './tools/use-questions.ts';

interface Opened {
  readonly engine: Engine;
  readonly ExploreAnswer: ComponentType<Parameters<typeof ExploreAnswer>[0]>;
  readonly Indicators: ComponentType<Parameters<typeof IndicatorControls>[0]>;
  readonly List: ComponentType<Parameters<typeof PickerList>[0]>;
  readonly panels: ToolPanels;
}

/**
 * Any view, computed here. The page shows what the server drew; the engine and the data are fetched when the address asks for
 * another view, or when a reader comes near the controls.
 */
export function ExploreApp({ language, initialSpec, initialChoices, options, texts, own, children }: ExploreAppProps) {
  // Fetches the engine and what draws its answers.
  const open = useMemo(() => once(() => fetchEngine(language, own)), [language, own]);
  const query = useUrlQuery();
  const asked = query === null ? '' : viewQueryOf(query);
  const questions = useQuestions(query === null ? null : asked);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failed, setFailed] = useState(false);
  const [touched, setTouched] = useState(false);

  // A dataset of its reader's own is drawn here; of the site's the server has drawn the first view.
  const isOwn = own !== undefined;
  const wanted = asked !== '' || touched || isOwn;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    open().then(
      (result) => current && setOpened(result),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [open, wanted]);

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
  const lastQueries = useRef<Record<Asked, string | null>>({ trade: '', indicators: null });
  const asking: Asked = shown?.asked ?? (/(^|&)indicator=/.test(asked) ? 'indicators' : 'trade');
  if (answer !== null) lastQueries.current[answer.asked] = answer.view.query;
  const openGoods = useCallback(
    async (spec: TradeSpec): Promise<OpenedGoods> => {
      const { engine, List } = await open();
      return { groups: await engine.goodsFor(spec), List };
    },
    [open],
  );
  const isWaiting = answer === null && !failed && !isBroken && (isOwn || asked !== '' || last !== null);
  const reset = (): void => setUrlQuery('', 'push');
  const go = (queryFrom: (engine: Engine) => string): void => {
    open().then(
      ({ engine }) => setUrlQuery(queryFrom(engine), 'push'),
      () => setFailed(true),
    );
  };
  const change = (spec: ViewSpec) => (to: ViewChange) => go((engine) => engine.queryOf(spec, to));
  const ask = (kind: Asked): void => {
    const first = options.firstIndicator;
    go((engine) => lastQueries.current[kind] ?? (first === null ? '' : engine.queryOfIndicator(first)));
  };
  const trade =
    shown?.asked === 'trade' ? { spec: shown.view.spec, choices: shown.choices } : { spec: initialSpec, choices: initialChoices };
  const touch = (): void => setTouched(true);
  const showYears = (years: string, entry: 'push' | 'replace'): void => {
    if (shown === null) return;
    if (entry === 'push') change(shown.view.spec)({ years });
    else if (opened !== null) questions.replace(opened.engine.queryOf(shown.view.spec, { years }));
  };
  const broken = <BrokenView texts={texts} onReset={reset} />;
  return (
    <div className="explore">
      <AskedChoice asked={asking} texts={texts} onTouch={touch} onChoose={ask} />
      <ExploreControls texts={texts} onTouch={touch} onReset={reset}>
        {opened !== null && shown?.asked === 'indicators' ? (
          <opened.Indicators
            spec={shown.view.spec}
            choices={shown.choices}
            holdings={opened.engine.holdings}
            {...{ language, options, texts }}
            onChange={change(shown.view.spec)}
          />
        ) : (
          <TradeControls {...trade} {...{ options, texts, openGoods }} onChange={change(trade.spec)} />
        )}
      </ExploreControls>
      <div className="explore-main">
        <ToolsBar
          path={isOwn ? null : routes.explore(language)}
          panels={opened?.panels ?? null}
          view={shown?.view ?? null}
          onTouch={touch}
          onYears={showYears}
          {...{ asked, questions, texts }}
        />
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
              {opened !== null && shown !== null ? (
                <opened.ExploreAnswer answer={shown} {...{ language, isOwn, texts }} onChange={change(shown.view.spec)} />
              ) : (
                children
              )}
            </div>
          </ErrorBoundary>
        )}
      </div>
    </div>
  );
}

interface ExploreAppProps {
  readonly language: Language;
  readonly initialSpec: TradeSpec;
  readonly initialChoices: ChoicesOfView;
  readonly options: ExploreOptions;
  readonly texts: ExploreTexts;
  /** A dataset of the reader's own; the site's is fetched from its files. */
  readonly own?: AskedData;
  readonly children: ReactNode;
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

/** The answer, or the fault that kept it; the page draws either. */
function attempt(answer: () => Answer | null): Answer | Error | null {
  try {
    return answer();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function fetchEngine(language: Language, own: AskedData | undefined): Promise<Opened> {
  const [
    { createEngine, fetchSiteData },
    { ExploreAnswer },
    { IndicatorControls: Indicators },
    { PickerList: List },
    { CitePanel: Cite },
    { PlayPanel: Play },
  ] = await Promise.all([
    import('./explore-engine.ts'),
    import('./explore-answer.tsx'),
    import('./controls/indicator-controls.tsx'),
    import('./controls/picker-list.tsx'),
    import('./tools/cite-panel.tsx'),
    import('./tools/play-panel.tsx'),
  ]);
  return { engine: createEngine(language, own ?? (await fetchSiteData())), ExploreAnswer, Indicators, List, panels: { Cite, Play } };
}
