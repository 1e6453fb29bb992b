import type { Language } from '@sogdia/core';
import { useState } from 'react';
import type { Correction } from '../../../lib/own-files.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { BenchAnalysis } from './analysis/bench-analysis.tsx';
import { withCorrection, withoutCorrection } from './corrections/with-correction.ts';
import { BenchKeeping } from './keeping/bench-keeping.tsx';
import type { Bench, BenchEngine, GivenFile } from './reading/index.ts';
import { BenchCoverage } from './report/bench-coverage.tsx';
import { BenchDiagnostics } from './report/bench-diagnostics.tsx';
import { BenchFiles } from './report/bench-files.tsx';
import { BenchQuestions } from './report/bench-questions.tsx';
import { BenchRows } from './report/bench-rows.tsx';
import { BenchStatus } from './report/bench-status.tsx';

export interface BenchReportProps {
  readonly language: Language;
  readonly bench: Bench;
  readonly engine: BenchEngine;
  readonly give: (files: readonly GivenFile[]) => void;
  readonly again: (id: number, answers: Partial<GivenFile['answers']>) => void;
  readonly stop: () => void;
  readonly forget: (id: number) => void;
}

/** What came of files: how far the reading is, what each file is, what it leaves open, what was found. */
export function BenchReport({ language, bench, engine, give, again, stop, forget }: BenchReportProps) {
  const [changing, setChanging] = useState<number | null>(null);
  const messages = messagesOf(language);
  const { held } = bench;
  const correctWith =
    (change: typeof withCorrection) =>
    (id: number, correction: Correction): void =>
      again(id, { corrections: change(bench.given.get(id)?.answers.corrections ?? [], correction) });
  return (
    <>
      <BenchStatus {...{ bench, language, messages }} onStop={stop} />
      {held === null ? (
        <BenchKeeping {...{ bench, language, messages, give }} recipe={engine.recipe} />
      ) : (
        <>
          <BenchQuestions
            {...{ held, changing, engine, language, messages }}
            given={bench.given}
            again={(id, answers) => {
              setChanging(null);
              again(id, answers);
            }}
          />
          <BenchFiles
            {...{ held, language, messages }}
            onForget={forget}
            onChange={setChanging}
            onUndo={correctWith(withoutCorrection)}
            onName={(id, name, meant) => again(id, { names: { ...bench.given.get(id)?.answers.names, [name]: meant } })}
          />
          <BenchRows of="rows" {...{ held, engine, language, messages }} onCorrect={null} />
          <BenchRows of="rejected" {...{ held, engine, language, messages }} onCorrect={correctWith(withCorrection)} />
          <BenchDiagnostics
            id="bench-problems"
            heading={messages['bench.problems']}
            groups={held.preview.diagnostics}
            {...{ language, messages }}
          />
          <BenchDiagnostics
            id="bench-findings"
            heading={messages['bench.findings']}
            groups={held.preview.findings}
            {...{ language, messages }}
          />
          <BenchCoverage {...{ held, language, messages }} />
          {bench.reading === null && held.usable > 0 ? <BenchAnalysis {...{ held, engine, language, messages }} /> : null}
          <BenchKeeping {...{ bench, language, messages, give }} recipe={engine.recipe} />
        </>
      )}
    </>
  );
}
