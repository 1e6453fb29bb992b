import { topics } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { textOf } from '../../lib/text-of.ts';
import { siteTopic } from '../reports/index.ts';
import type { WrittenProps } from '../text/index.ts';

/** The topics, each with its answer. */
export async function TopicsPart({ language, messages }: WrittenProps) {
  const found = await Promise.all(topics.map((topic) => siteTopic(topic, language)));
  return (
    <section className="part" aria-labelledby="topics">
      <h2 id="topics">{messages['overview.topics']({ count: found.length })}</h2>
      <ul className="topics-part quiet ruled">
        {found.map(({ topic, headline }) => (
          <li key={topic.id}>
            <a href={routes.topic(language, topic.id)}>{textOf(topic.names, language)}</a>
            <span className="unit">{headline.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
