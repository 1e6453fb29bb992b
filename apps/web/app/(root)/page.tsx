import type { Metadata } from 'next';
import { Overview } from '../../features/overview/index.ts';
import { pageMetadata } from '../../features/page/index.ts';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';

const messages = messagesOf('en');

export const metadata: Metadata = pageMetadata('en', {
  title: messages['site.name'],
  description: messages['site.description'],
  path: routes.overview('en'),
});

export default function RootPage() {
  return <Overview language="en" messages={messages} />;
}
