import { useEffect, useMemo } from 'react';
import type { WrittenProps } from '../../../text/index.ts';
import { type Checker, createDraftEngine } from '../../draft/check/draft-engine.ts';
import { DraftAnswer } from '../../draft/draft-answer.tsx';
import { DraftApp } from '../../draft/draft-app.tsx';
import { draftTexts } from '../../draft/draft-texts.ts';

/** A text of one's own, checked against the files: the same check as of any draft, by the worker that holds them. */
export function BenchDraft({ checker, language, messages }: WrittenProps & { checker: () => Checker }) {
  const texts = useMemo(() => ({ ...draftTexts(messages, null), hint: messages['bench.draft-hint'] }), [messages]);
  const opened = useMemo(
    () => ({
      engine: createDraftEngine(language, checker),
      DraftAnswer: (answer: Parameters<typeof DraftAnswer>[0]) => <DraftAnswer {...answer} place="draft" />,
    }),
    [checker, language],
  );
  useEffect(() => opened.engine.stop, [opened]);
  return (
    <section aria-labelledby="bench-draft" className="bench-draft">
      <h2 id="bench-draft">{messages['bench.draft']}</h2>
      <p className="section-about">{messages['bench.draft-about']}</p>
      <DraftApp language={language} texts={texts} open={() => Promise.resolve(opened)} />
    </section>
  );
}
