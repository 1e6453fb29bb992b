import type { Language } from '@sogdia/core';
import { topics } from '../../../lib/dataset.ts';
import { textOf } from '../../../lib/languages/text-of.ts';
import { routes } from '../../../lib/routes.ts';
import { siteTopic } from './site-topics.ts';

/** Every topic with its answer. */
export async function TopicList({ language }: { language: Language }) {
  const found = await Promise.all(topics.map((topic) => siteTopic(topic, language)));
  return (
    <ul className="topics-part quiet ruled">
      {found.map(({ topic, headline }) => (
        <li key={topic.id}>
          <a href={routes.topic(language, topic.id)}>{textOf(topic.names, language)}</a>
          <span className="unit">{headline.text}</span>
        </li>
      ))}
    </ul>
  );
}
