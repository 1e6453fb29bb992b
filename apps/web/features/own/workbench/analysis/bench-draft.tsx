import type { Dataset } from '@sogdia/core';
import { useEffect, useMemo } from 'react';
import type { WrittenProps } from '../../../text/index.ts';
import { createDraftEngine } from '../../draft/check/draft-engine.ts';
import { DraftAnswer } from '../../draft/draft-answer.tsx';
import { DraftApp } from '../../draft/draft-app.tsx';
import { draftTexts } from '../../draft/draft-texts.ts';

/** A text of one's own, checked against the files: the same check as of any draft, in its worker, over the totals of the files. */
export function BenchDraft({ dataset, language, messages }: WrittenProps & { dataset: Dataset }) {
  const texts = useMemo(() => ({ ...draftTexts(messages, null), hint: messages['bench.draft-hint'] }), [messages]);
  const opened = useMemo(
    () => ({
      engine: createDraftEngine(language, totalsOf(dataset)),
      DraftAnswer: (answer: Parameters<typeof DraftAnswer>[0]) => <DraftAnswer {...answer} place="draft" />,
    }),
    [dataset, language],
  );
  useEffect(() => {
    opened.engine.open();
    return opened.engine.stop;
  }, [opened]);
  return (
    <section aria-labelledby="bench-draft" className="bench-draft">
      <h2 id="bench-draft">{messages['bench.draft']}</h2>
      <p className="section-about">{messages['bench.draft-about']}</p>
      <DraftApp language={language} texts={texts} open={() => Promise.resolve(opened)} />
    </section>
  );
}

/** What a text is checked against: trade in all goods, of which alone figures of a text are read. */
function totalsOf(dataset: Dataset): Dataset {
  return {
    ...dataset,
    observations: dataset.observations.filter(({ product }) => product === 'TOTAL'),
    indicators: [],
    nomenclatures: [],
    concordances: [],
    productSets: [],
    outlines: [],
    places: [],
  };
}
