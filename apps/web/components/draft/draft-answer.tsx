import type { CheckedDraft, Language, Receipt } from '@sogdia/core';
import { useMemo, useState } from 'react';
import { draftMarkdown } from '../../exports/draft-markdown.ts';
import { indexReceipts, withOperands } from '../../lib/receipt-index.ts';
import { setUrlParameter, useUrlParameter } from '../../lib/url-state.ts';
import { messagesOf } from '../../messages/messages.ts';
import { panelTexts } from '../receipt/panel-texts.ts';
import { ReceiptArticle } from '../receipt/receipt-article.tsx';
import { ReceiptPanel } from '../receipt/receipt-panel.tsx';

import { useNumberClicks } from '../receipt/use-number-clicks.ts';
import { SourceList } from '../view/view-sources.tsx';
import { DraftFigures } from './draft-figures.tsx';
import { MarkedText } from './marked-text.tsx';

/** What came of a draft: the text with its figures marked, each figure with what the data say, the sources, and the receipt that is open. */
export function DraftAnswer({ text, draft, language }: { text: string; draft: CheckedDraft; language: Language }) {
  const messages = messagesOf(language);
  const index = useMemo(() => indexReceipts(withOperands(draft.figures.flatMap(({ receipt }) => receipt ?? []))), [draft]);
  const places = useMemo(() => ({ cellOf: index.idOf, hrefOf: (receipt: Receipt) => `?at=${index.idOf(receipt)}` }), [index]);
  const cell = useUrlParameter('at');
  const [depth, setDepth] = useState(0);
  const entry = index.entries.find(({ id }) => id === cell);
  useNumberClicks((id) => {
    setDepth((before) => (cell === null ? 0 : before + 1));
    setUrlParameter('at', id, 'push');
  });
  const panel = panelTexts(messages);
  if (draft.figures.length === 0) return <p className="state">{messages['draft.nothing']}</p>;
  return (
    <>
      <section aria-labelledby="draft-marked">
        <h2 id="draft-marked">{messages['draft.marked']}</h2>
        <MarkedText text={text} figures={draft.figures} messages={messages} />
      </section>
      <section aria-labelledby="draft-figures">
        <h2 id="draft-figures">{messages['draft.figures']}</h2>
        <DraftFigures figures={draft.figures} messages={messages} places={places} />
        <p>
          <button type="button" className="text-button" data-copy={draftMarkdown(draft, messages)} data-copied={messages['copy.done']}>
            {messages['draft.copy']}
          </button>
        </p>
      </section>
      {draft.sources.length === 0 ? null : (
        <section aria-labelledby="draft-sources">
          <h2 id="draft-sources">{messages['view.sources']}</h2>
          <SourceList sources={draft.sources} />
        </section>
      )}
      <ReceiptPanel open={cell !== null} texts={panel} canGoBack={depth > 0} onClose={() => setUrlParameter('at', null)}>
        {entry === undefined ? (
          <p role="alert">{panel.failed}</p>
        ) : (
          <ReceiptArticle {...entry} references={draft.sources} language={language} messages={messages} places={places} levels={4} />
        )}
      </ReceiptPanel>
    </>
  );
}
