import { PageOpening, type WrittenProps } from '../../text/index.ts';
import { TopicList } from './topic-list.tsx';

/** Every topic with its answer. */
export function TopicsPage({ language, messages }: WrittenProps) {
  return (
    <div className="bounds">
      <PageOpening title={messages['topics.title']} lead={messages['topics.about']} />
      <TopicList language={language} />
    </div>
  );
}
