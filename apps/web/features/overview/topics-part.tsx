import { topics } from '../../lib/dataset.ts';
import { TopicList } from '../reports/index.ts';
import type { WrittenProps } from '../text/index.ts';

/** The topics, each with its answer. */
export function TopicsPart({ language, messages }: WrittenProps) {
  return (
    <section className="part" aria-labelledby="topics">
      <h2 id="topics">{messages['overview.topics']({ count: topics.length })}</h2>
      <TopicList language={language} />
    </section>
  );
}
