'use client';

import type { ChoicesOfView, Language, TradeSpec, ViewSpec } from '@sogdia/core';
import { type ReactNode, startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { listenTo } from '../../lib/promises/listen-to.ts';
import { once } from '../../lib/promises/once.ts';
import { routes } from '../../lib/routes.ts';
import { setUrlQuery, useUrlQuery } from '../../lib/url-state.ts';
import { bringTexts } from '../../messages/bring-texts.ts';
import { Fault, TextButton } from '../text/index.ts';
import { type Asked, AskedChoice } from './controls/asked-choice.tsx';
import { ExploreControls } from './controls/explore-controls.tsx';
import type { ExploreOptions } from './controls/explore-options.ts';
import type { ExploreTexts } from './controls/explore-texts.ts';
import type { OpenedGoods } from './controls/goods-choice.tsx';
import { TradeControls } from './controls/trade-controls.tsx';
import type { ViewChange } from './controls/view-change.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import type { Answer, Engine } from './explore-engine.ts';
import type { ExploreParts } from './explore-parts.ts';
import { onScaleOf, viewQueryOf } from './explore-query.ts';
import { ToolsBar } from './tools/tools-bar.tsx';
import { useQuestions } from './tools/use-questions.ts';

interface Opened {
  readonly engine: Engine;
  readonly parts: ExploreParts;
}

/**
 * Any view, as the engine answers it. The page shows what the server drew; the engine and the data are fetched when the address asks for
 * another view, or when a reader comes near the controls.
 */
export function ExploreApp({ language, initial, options, texts, own, children }: ExploreAppProps) {
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
  const wanted = asked !== '' || onScaleOf(query ?? '', '') !== '' || touched || isOwn;
  useEffect(() => (wanted ? listenTo(open(), setOpened, () => setFailed(true)) : undefined), [open, wanted]);

  const [{ by, answered, isBroken, shown }, setAnswer] = useState<Shown>({ by: null, answered: null, isBroken: false, shown: null });
  const lastQueries = useRef<Record<Asked, string | null>>({ trade: '', indicators: null });
  // Before the page is painted, so that an answer that is at hand stands in the next picture.
  useLayoutEffect(() => {
    if (opened === null) return;
    return listenTo(
      opened.engine.answer(asked),
      (answer) => {
        setFailed(false);
        const show = (): void =>
          setAnswer((before) => ({ by: opened, answered: asked, isBroken: answer === null, shown: answer ?? before.shown }));
        // What came from afar may be drawn piece by piece, between other things; what was computed here stands at once.
        if (isOwn) startTransition(show);
        else show();
        if (answer !== null) lastQueries.current[answer.asked] = answer.view.query;
      },
      () => setFailed(true),
    );
  }, [opened, asked, isOwn]);
  const asking: Asked = shown?.asked ?? (/(^|&)indicator=/.test(asked) ? 'indicators' : 'trade');
  const openGoods = useCallback(
    async (spec: TradeSpec): Promise<OpenedGoods> => {
      const { engine, parts } = await open();
      return { groups: await engine.goodsFor(spec), List: parts.PickerList };
    },
    [open],
  );
  const isWaiting = (by !== opened || answered !== asked) && !failed && (isOwn || asked !== '' || shown !== null);
  const reset = (): void => setUrlQuery('', 'push');
  const go = (
    queryFrom: (engine: Engine) => Promise<string>,
    to = (next: string) => setUrlQuery(onScaleOf(query ?? '', next), 'push'),
  ): void => {
    open()
      .then(({ engine }) => queryFrom(engine))
      .then(to, () => setFailed(true));
  };
  const change = (spec: ViewSpec) => (to: ViewChange) => go((engine) => engine.queryOf(spec, to));
  const ask = (kind: Asked): void => {
    const first = options.firstIndicator;
    go(async (engine) => lastQueries.current[kind] ?? (first === null ? '' : engine.queryOfIndicator(first)));
  };
  const trade = shown?.asked === 'trade' ? { spec: shown.view.spec, choices: shown.choices } : initial;
  const touch = (): void => setTouched(true);
  const showYears = (years: string, entry: 'push' | 'replace'): void => {
    if (shown === null) return;
    go((engine) => engine.queryOf(shown.view.spec, { years }), entry === 'push' ? undefined : questions.replace);
  };
  const broken = <BrokenView texts={texts} onReset={reset} />;
  return (
    <div className="explore">
      <AskedChoice asked={asking} texts={texts} onTouch={touch} onChoose={ask} />
      <ExploreControls texts={texts} onTouch={touch} onReset={reset}>
        {opened !== null && shown?.asked === 'indicators' ? (
          <opened.parts.IndicatorControls
            spec={shown.view.spec}
            choices={shown.choices}
            named={shown.named}
            {...{ language, options, texts }}
            onChange={change(shown.view.spec)}
          />
        ) : trade === undefined ? null : (
          <TradeControls {...trade} {...{ options, texts, openGoods }} onChange={change(trade.spec)} />
        )}
      </ExploreControls>
      <div className="explore-main">
        <ToolsBar
          path={isOwn ? null : routes.explore(language)}
          panels={opened?.parts ?? null}
          view={shown?.view ?? null}
          onTouch={touch}
          onYears={showYears}
          {...{ asked, questions, texts }}
        />
        {failed ? <Fault title={texts.failed} help={texts.failedHelp} /> : null}
        {isWaiting ? (
          <p className="state loading" role="status">
            {texts.loading}
          </p>
        ) : null}
        {isBroken && !isWaiting ? (
          broken
        ) : (
          <ErrorBoundary subject={asked} fallback={broken}>
            <div className={isWaiting ? 'stale' : undefined}>
              {opened !== null && shown !== null ? (
                <opened.parts.ExploreAnswer
                  answer={shown}
                  engine={opened.engine}
                  {...{ language, isOwn, texts }}
                  onChange={change(shown.view.spec)}
                />
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

/** What was answered last, by whom, and the last view among it. */
interface Shown {
  readonly by: Opened | null;
  readonly answered: string | null;
  readonly isBroken: boolean;
  readonly shown: Answer | null;
}

interface ExploreAppProps {
  readonly language: Language;
  /** Where the controls stand before the first answer; where it is not known they wait for that. */
  readonly initial?: { readonly spec: TradeSpec; readonly choices: ChoicesOfView };
  readonly options: ExploreOptions;
  readonly texts: ExploreTexts;
  /** Who answers of data of the reader's own; of the site's data the page itself does. */
  readonly own?: Engine;
  readonly children: ReactNode;
}

/** What stands for a view that a fault of ours keeps from being computed or drawn, with the way back. */
function BrokenView({ texts, onReset }: { texts: ExploreTexts; onReset: () => void }) {
  return (
    <Fault title={texts.broken} help={texts.brokenHelp}>
      <p>
        <TextButton onClick={onReset} text={texts.reset} />
      </p>
    </Fault>
  );
}

function fetchEngine(language: Language, own: Engine | undefined): Promise<Opened> {
  const ofSite = async (): Promise<Engine> => (await import('./explore-engine.ts')).createSiteEngine(language);
  return Promise.all([own ?? ofSite(), import('./explore-parts.ts'), bringTexts(language)]).then(([engine, parts]) => ({ engine, parts }));
}
