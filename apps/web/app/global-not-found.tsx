import type { Metadata } from 'next';
import { DocumentShell, NothingHere, pageMetadata } from '../features/page/index.ts';
import { messagesOf } from '../messages/messages.ts';

const messages = messagesOf('en');

export const metadata: Metadata = {
  ...pageMetadata('en', { title: messages['missing.title'], description: messages['missing.about'], path: '/404/' }),
  robots: { index: false },
};

export default function GlobalNotFound() {
  return (
    <DocumentShell language="en">
      <NothingHere language="en" messages={messages} />
    </DocumentShell>
  );
}
