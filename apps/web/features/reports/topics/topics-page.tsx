import type { Language } from '@sogdia/core';
import { messagesOf } from '../../../messages/messages.ts';
import { TopicList } from './topic-list.tsx';

/** Every topic with its answer. */
export function TopicsPage({ language }: { language: Language }) {
  const messages = messagesOf(language);
  return (
    <div className="bounds">
      <header className="opening">
        <h1>{messages['topics.title']}</h1>
        <p className="lead">{messages['topics.about']}</p>
      </header>
      <TopicList language={language} />
    </div>
  );
}
