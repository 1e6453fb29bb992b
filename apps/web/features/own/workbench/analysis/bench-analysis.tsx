import type { Dataset, Language } from '@sogdia/core';
import { type ComponentType, useEffect, useState } from 'react';
import type { Messages } from '../../../../messages/messages.ts';
import type { BenchEngine, ComparedTotal, HeldFiles } from '../reading/index.ts';
import { ComparedTotals } from './compared-totals.tsx';
import type { OwnExplore } from './own-explore.tsx';

/** What is computed on files that are held: their totals beside the published ones, and every view. */
export function BenchAnalysis({ held, engine, language, messages }: BenchAnalysisProps) {
  const [compared, setCompared] = useState<readonly ComparedTotal[] | null>(null);
  const [opened, setOpened] = useState<{
    readonly dataset: Dataset;
    readonly View: ComponentType<Parameters<typeof OwnExplore>[0]>;
  } | null>(null);
  const [isMixed, setMixed] = useState(false);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let current = true;
    const fail = (): void => {
      if (current) setFailed(true);
    };
    setFailed(false);
    engine.compare().then((answer) => current && setCompared(answer), fail);
    return () => {
      current = false;
    };
  }, [engine, held]);

  useEffect(() => {
    let current = true;
    const title = messages['bench.study'];
    Promise.all([engine.dataset(isMixed, new Date().toISOString().slice(0, 10), title), import('./own-explore.tsx')]).then(
      ([dataset, { OwnExplore: View }]) => current && setOpened({ dataset, View }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [engine, held, isMixed, messages]);

  return (
    <>
      {failed ? (
        <div className="state" role="alert">
          <p className="state-title">{messages['explore.failed']}</p>
          <p>{messages['bench.failed-help']}</p>
        </div>
      ) : null}
      {compared === null ? null : <ComparedTotals totals={compared} names={held.names} {...{ language, messages }} />}
      <section aria-labelledby="bench-explore" className="bench-explore">
        <h2 id="bench-explore">{messages['bench.explore']}</h2>
        <fieldset className="bench-mix">
          <legend className="visually-hidden">{messages['bench.mix']}</legend>
          {([false, true] as const).map((mixed) => (
            <label key={String(mixed)} className="bench-choice">
              <input type="radio" name="bench-mix" checked={isMixed === mixed} onChange={() => setMixed(mixed)} />
              <span>{messages[mixed ? 'bench.mixed' : 'bench.alone']}</span>
            </label>
          ))}
        </fieldset>
        {isMixed ? <p className="muted">{messages['bench.mixed-about']}</p> : null}
        {opened === null ? (
          <p role="status">{messages['explore.loading']}</p>
        ) : (
          <opened.View key={opened.dataset.observations.length} dataset={opened.dataset} {...{ language, messages }} />
        )}
      </section>
    </>
  );
}

interface BenchAnalysisProps {
  readonly held: HeldFiles;
  readonly engine: BenchEngine;
  readonly language: Language;
  readonly messages: Messages;
}
