import type { Language } from '@sogdia/core';
import type { ViewWithReceipts } from '../../lib/site-receipts.ts';
import { messagesOf } from '../../messages/messages.ts';
import { CopyButtons } from './copy-buttons.tsx';
import { ReceiptArticle } from './receipt-article.tsx';

/** Every receipt of a view on one page, each under the address that its numbers link to. */
export function ReceiptsPage({ of, title, back, language }: { of: ViewWithReceipts; title: string; back: string; language: Language }) {
  const messages = messagesOf(language);
  const { view, index, places } = of;
  return (
    <div className="bounds receipts-page">
      <header className="opening">
        <h1>{title}</h1>
        <p className="lead">{messages['receipts.about']({ count: index.entries.length })}</p>
        <p>
          <a className="forward" href={back}>
            {messages['receipts.back']}
          </a>
        </p>
      </header>
      {index.entries.map(({ id, receipt }) => (
        <ReceiptArticle
          key={id}
          id={id}
          receipt={receipt}
          references={view.references}
          language={language}
          messages={messages}
          places={places}
        />
      ))}
      <CopyButtons />
    </div>
  );
}
