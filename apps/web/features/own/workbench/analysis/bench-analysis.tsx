import { useEffect, useMemo, useState } from 'react';
import { listenTo } from '../../../../lib/promises/listen-to.ts';
import { Fault, type WrittenProps } from '../../../text/index.ts';
import type { OwnFacts } from '../answers/index.ts';
import type { BenchEngine, Comparison, HeldFiles, OwnData } from '../reading/index.ts';
import type { AnalysisParts } from './analysis-parts.ts';

interface Opened {
  readonly asked: OwnData;
  readonly engine: OwnData;
  readonly facts: OwnFacts;
  readonly parts: AnalysisParts;
}

/** What is computed on files that are held: every view, a text checked against them, and their totals beside the published ones. */
export function BenchAnalysis({ held, engine, language, messages }: WrittenProps & { held: HeldFiles; engine: BenchEngine }) {
  const [compared, setCompared] = useState<{ readonly held: HeldFiles; readonly comparison: Comparison } | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [answering, setAnswering] = useState<OwnData | null>(null);
  const [isMixed, setMixed] = useState(false);
  const [failed, setFailed] = useState(false);
  // Other files are other data.
  const data = useMemo(
    () => engine.dataOf({ isMixed, read: new Date().toISOString().slice(0, 10), title: messages['bench.study'], language }),
    [engine, held, isMixed, language, messages],
  );

  useEffect(() => {
    setFailed(false);
    return listenTo(
      Promise.all([data.facts(), import('./analysis-parts.ts')]),
      ([facts, parts]) => {
        // The totals wait for the first view, since the worker answers one thing after the other.
        const answer: OwnData['answer'] = (query) => data.answer(query).finally(() => setAnswering(data));
        if (facts.questions.length === 0) setAnswering(data);
        setOpened({ asked: data, engine: { ...data, answer }, facts, parts });
      },
      () => setFailed(true),
    );
  }, [data]);

  useEffect(() => {
    if (answering !== data || compared?.held === held) return;
    return listenTo(
      data.compare(),
      (comparison) => setCompared({ held, comparison }),
      () => setFailed(true),
    );
  }, [answering, data, held, compared]);

  const isWaiting = opened?.asked !== data && !failed;
  return (
    <>
      {failed ? (
        <Fault title={messages[engine.hasEnded() ? 'bench.ended' : 'explore.failed']} help={messages['bench.failed-help']} />
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
        {isWaiting ? (
          <p className="state loading" role="status">
            {messages['explore.loading']}
          </p>
        ) : null}
        {opened === null ? null : (
          <div className={isWaiting ? 'stale' : undefined} inert={isWaiting}>
            <opened.parts.OwnExplore facts={opened.facts} engine={opened.engine} {...{ language, messages }} />
          </div>
        )}
      </section>
      {opened === null ? null : <opened.parts.BenchDraft checker={opened.engine.checker} {...{ language, messages }} />}
      {opened === null || compared?.held !== held ? null : (
        <opened.parts.ComparedTotals comparison={compared.comparison} names={held.names} {...{ language, messages }} />
      )}
    </>
  );
}
