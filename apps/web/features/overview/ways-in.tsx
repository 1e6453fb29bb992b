import { topics } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { textOf } from '../../lib/text-of.ts';
import type { WrittenProps } from '../text/index.ts';

/** The topics, each with what it asks. */
export function WaysIn({ language, messages }: WrittenProps) {
  return (
    <section className="band" aria-labelledby="topics">
      <h2 id="topics">
        <a href={routes.topics(language)}>{messages['nav.topics']}</a>
      </h2>
      <ul className="ways">
        {topics.map((topic) => (
          <li key={topic.id}>
            <h3>
              <a href={routes.topic(language, topic.id)}>{textOf(topic.names, language)}</a>
            </h3>
            <p>{textOf(topic.question, language)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
