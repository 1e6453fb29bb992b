import type { Language } from '@sogdia/core';
import { messagesOf } from '../../../messages/messages.ts';
import { PageOpening } from '../../text/index.ts';
import { TopicList } from './topic-list.tsx';

/** Every topic with its answer. */
export function TopicsPage({ language }: { language: Language }) {
  const messages = messagesOf(language);
  return (
    <div className="bounds">
      <PageOpening title={messages['topics.title']} lead={messages['topics.about']} />
      <TopicList language={language} />
    </div>
  );
}
