import type { Dataset } from '@sogdia/core';
import { useEffect, useMemo, useState } from 'react';
import type { WrittenProps } from '../../../text/index.ts';
import type { AskedData, BenchEngine, Comparison, HeldFiles } from '../reading/index.ts';
import type { AnalysisParts } from './analysis-parts.ts';

interface Opened {
  readonly dataset: Dataset;
  readonly parts: AnalysisParts;
}

/** What is computed on files that are held: every view, a text checked against them, and their totals beside the published ones. */
export function BenchAnalysis({ held, engine, language, messages }: WrittenProps & { held: HeldFiles; engine: BenchEngine }) {
  const [compared, setCompared] = useState<Comparison | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isMixed, setMixed] = useState(false);
  const [failed, setFailed] = useState(false);
  const asked = useMemo<AskedData>(
    () => ({ isMixed, read: new Date().toISOString().slice(0, 10), title: messages['bench.study'] }),
    [isMixed, messages],
  );

  useEffect(() => {
    let current = true;
    const fail = (): void => {
      if (current) setFailed(true);
    };
    setFailed(false);
    Promise.all([engine.dataset(asked), import('./analysis-parts.ts')]).then(
      ([dataset, parts]) => current && setOpened({ dataset, parts }),
      fail,
    );
    engine.compare(asked).then((answer) => current && setCompared(answer), fail);
    return () => {
      current = false;
    };
  }, [engine, held, asked]);

  return (
    <>
      {failed ? (
        <div className="state" role="alert">
          <p className="state-title">{messages['explore.failed']}</p>
          <p>{messages['bench.failed-help']}</p>
        </div>
      ) : null}
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
          <opened.parts.OwnExplore key={opened.dataset.observations.length} dataset={opened.dataset} {...{ language, messages }} />
        )}
      </section>
      {opened === null ? null : <opened.parts.BenchDraft dataset={opened.dataset} {...{ language, messages }} />}
      {compared === null || opened === null ? null : (
        <opened.parts.ComparedTotals comparison={compared} names={held.names} {...{ language, messages }} />
      )}
    </>
  );
}
