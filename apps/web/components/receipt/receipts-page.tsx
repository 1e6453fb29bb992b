import type { Language, ViewSource } from '@sogdia/core';
import type { IndexedReceipt } from '../../lib/receipt-index.ts';
import type { ReceiptPlaces } from '../../lib/receipt-places.ts';
import { messagesOf } from '../../messages/messages.ts';
import { CopyButtons } from './copy-buttons.tsx';
import { ReceiptArticle } from './receipt-article.tsx';

/** Receipts on a page of their own, each under the address that its numbers link to. */
export function ReceiptsPage({ title, receipts, references, places, back, language }: ReceiptsPageProps) {
  const messages = messagesOf(language);
  return (
    <div className="bounds receipts-page">
      <header className="opening">
        <h1>{title}</h1>
        <p className="lead">{messages['receipts.about']({ count: receipts.length })}</p>
        <p>
          <a className="forward" href={back.href}>
            {back.text}
          </a>
        </p>
      </header>
      {receipts.map(({ id, receipt }) => (
        <ReceiptArticle
          key={id}
          id={id}
          receipt={receipt}
          references={references}
          language={language}
          messages={messages}
          places={places}
        />
      ))}
      <CopyButtons />
    </div>
  );
}

interface ReceiptsPageProps {
  readonly title: string;
  readonly receipts: readonly IndexedReceipt[];
  readonly references: readonly ViewSource[];
  readonly places: ReceiptPlaces;
  readonly back: { readonly href: string; readonly text: string };
  readonly language: Language;
}
