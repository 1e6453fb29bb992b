import { paperViewNames } from '@sogdia/core';
import type { Metadata } from 'next';
import { panelTexts } from '../../../components/receipt/panel-texts.ts';
import { ReceiptOpener } from '../../../components/receipt/receipt-opener.tsx';
import { PaperEntry } from '../../../components/view/paper-entry.tsx';
import { languageOf } from '../../../lib/languages.ts';
import { pageMetadata } from '../../../lib/page-metadata.ts';
import { paperReceiptPages } from '../../../lib/receipt-pages.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, { title: messages['paper.title'], description: messages['paper.about'], path: routes.paper(language) });
}

export default async function PaperPage({ params }: Props) {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return (
    <div className="bounds">
      <header className="opening">
        <h1>{messages['paper.title']}</h1>
        <p className="lead">{messages['paper.about']}</p>
      </header>
      <ul className="entries">
        {paperViewNames.map((name) => (
          <PaperEntry key={name} name={name} language={language} messages={messages} />
        ))}
      </ul>
      <ReceiptOpener pages={paperReceiptPages(language)} texts={panelTexts(messages)} />
    </div>
  );
}
