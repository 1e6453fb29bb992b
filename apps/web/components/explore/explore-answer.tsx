import type { Language } from '@sogdia/core';
import { useMemo, useState } from 'react';
import { receiptIndexOf } from '../../lib/receipt-index.ts';
import { setUrlParameter, useUrlParameter } from '../../lib/url-state.ts';
import { messagesOf } from '../../messages/messages.ts';
import { panelTexts } from '../receipt/panel-texts.ts';
import { ReceiptArticle } from '../receipt/receipt-article.tsx';
import { ReceiptPanel } from '../receipt/receipt-panel.tsx';
import { useNumberClicks } from '../receipt/use-number-clicks.ts';
import type { Answer } from './explore-engine.ts';
import { ExploreFiles } from './explore-files.tsx';
import { ExploreResult } from './explore-result.tsx';

/** What the engine answered: the notice of what could not be read, the view, and the receipt that is open. */
export function ExploreAnswer({ answer, language }: { answer: Answer; language: Language }) {
  const messages = messagesOf(language);
  const { view, problems } = answer;
  const index = useMemo(() => receiptIndexOf([view]), [view]);
  const places = useMemo(
    () => ({ cellOf: index.idOf, hrefOf: (receipt: Parameters<typeof index.idOf>[0]) => `?${view.query}&at=${index.idOf(receipt)}` }),
    [index, view],
  );
  const cell = useUrlParameter('at');
  const [depth, setDepth] = useState(0);
  const entry = index.entries.find(({ id }) => id === cell);
  useNumberClicks((id) => {
    setDepth((before) => (cell === null ? 0 : before + 1));
    setUrlParameter('at', id, 'push');
  });
  const texts = panelTexts(messages);
  return (
    <>
      {problems.length === 0 ? null : (
        <div className="notice" role="status">
          <p className="state-title">{messages['explore.problems']}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <ExploreResult view={view} language={language} messages={messages} places={places} />
      <ExploreFiles view={view} language={language} heading={messages['explore.files']} />
      <ReceiptPanel open={cell !== null} texts={texts} canGoBack={depth > 0} onClose={() => setUrlParameter('at', null)}>
        {entry === undefined ? (
          <p role="alert">{texts.failed}</p>
        ) : (
          <ReceiptArticle {...entry} references={view.references} language={language} messages={messages} places={places} levels={4} />
        )}
      </ReceiptPanel>
    </>
  );
}
