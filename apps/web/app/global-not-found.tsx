import type { Metadata } from 'next';
import { DocumentShell } from '../features/page/document-shell.tsx';
import { NothingHere } from '../features/page/nothing-here.tsx';
import { pageMetadata } from '../features/page/page-metadata.ts';
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
