import type { Dataset, Language } from '@sogdia/core';
import { checkDraft, draftLanguages } from '@sogdia/core/claims';
import { siteDataset, siteStudy } from '../../../lib/dataset.ts';
import { bringDrafts } from '../../../messages/bring-drafts.ts';
import { CopyText, PageOpening, TitledSection, type WrittenProps } from '../../text/index.ts';
import { DraftApp } from './draft-app.tsx';
import { draftTexts } from './draft-texts.ts';

/** The check of a draft, and what it understands. */
export async function DraftPage({ language, messages }: WrittenProps) {
  const [dataset, { sample }] = await Promise.all([siteDataset(), siteStudy(language)]);
  await bringDrafts(draftLanguages(sample ?? ''));
  const examples = sample === null ? [] : readSentences(dataset, sample, language);
  return (
    <div className="bounds draft-page">
      <PageOpening title={messages['draft.title']} lead={messages['draft.about']}>
        <p className="muted">{messages['draft.private']}</p>
        <noscript>
          <p className="state">{messages['draft.no-script']}</p>
        </noscript>
      </PageOpening>
      <div className="draft-body">
        <DraftApp language={language} texts={draftTexts(messages, sample)} />
        <TitledSection
          id="understood"
          className="band draft-aside"
          title={messages['draft.understood']}
          about={messages['draft.understood-about']}
        >
          <dl className="draft-examples">
            {examples.map(({ text, expressions }) => (
              <div key={text}>
                <dt>{messages['draft.example']({ text })}</dt>
                {expressions.map((expression) => (
                  <dd key={expression}>
                    <code>{expression}</code>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
          <p>{messages['draft.not-read']}</p>
          <h2 id="terminal">{messages['files.terminal']}</h2>
          <p className="section-about">{messages['draft.terminal-about']}</p>
          <CopyText text="pnpm -s sogdia check draft.md" code messages={messages} />
        </TitledSection>
      </div>
    </div>
  );
}

/** The sentences of a text that hold a figure which is understood, each with how its figures are read.  */
function readSentences(dataset: Dataset, text: string, language: Language) {
  const { figures } = checkDraft(dataset, text, language);
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment, index }) => ({
      text: segment.trim(),
      expressions: figures.flatMap(({ start, expression }) =>
        expression !== null && start >= index && start < index + segment.length ? [expression] : [],
      ),
    }))
    .filter(({ expressions }) => expressions.length > 0);
}
