import type { Language } from '@sogdia/core';
import { thumbnailSize } from '../../../charts/layout/chart-size.ts';
import { ViewChart } from '../../../charts/view-chart.tsx';
import { type Topic, topics } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { textOf } from '../../../lib/text-of.ts';
import { type Messages, messagesOf } from '../../../messages/messages.ts';
import { StillDrawing } from '../../figures/index.ts';
import { siteTopic } from './site-topics.ts';

/** Every topic with what it asks, its answer and a small picture of it. */
export function TopicsPage({ language }: { language: Language }) {
  const messages = messagesOf(language);
  return (
    <div className="bounds">
      <header className="opening">
        <h1>{messages['topics.title']}</h1>
        <p className="lead">{messages['topics.about']}</p>
      </header>
      <ul className="entries">
        {topics.map((topic) => (
          <TopicEntry key={topic.id} topic={topic} language={language} messages={messages} />
        ))}
      </ul>
    </div>
  );
}

async function TopicEntry({ topic, language, messages }: { topic: Topic; language: Language; messages: Messages }) {
  const {
    headline,
    views: [{ view }],
    receipts: { locations },
  } = await siteTopic(topic, language);
  const address = routes.topic(language, topic.id);
  return (
    <li className="entry">
      <a className="entry-picture" href={address} tabIndex={-1}>
        <StillDrawing>
          <ViewChart
            view={view}
            size={thumbnailSize}
            language={language}
            name={messages['chart.name']({ title: view.title })}
            scope={topic.id}
            idOf={locations.idOf}
          />
        </StillDrawing>
      </a>
      <div>
        <p className="kicker">
          <a href={address}>{textOf(topic.names, language)}</a>
        </p>
        <h2>{headline.text}</h2>
        <p className="chart-subtitle">{textOf(topic.question, language)}</p>
      </div>
    </li>
  );
}
