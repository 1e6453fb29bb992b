import type { Language } from '@sogdia/core';
import { thumbnailSize } from '../../../charts/layout/chart-size.ts';
import { ViewChart } from '../../../charts/view-chart.tsx';
import { topics } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { textOf } from '../../../lib/text-of.ts';
import { messagesOf } from '../../../messages/messages.ts';
import type { WrittenProps } from '../../text/index.ts';
import { type SiteTopic, siteTopic } from './site-topics.ts';

/** Every topic with what it asks, its answer and a small picture of it. */
export async function TopicsPage({ language }: { language: Language }) {
  const messages = messagesOf(language);
  const found = await Promise.all(topics.map((topic) => siteTopic(topic, language)));
  return (
    <div className="bounds">
      <header className="opening">
        <h1>{messages['topics.title']}</h1>
        <p className="lead">{messages['topics.about']}</p>
      </header>
      <ul className="entries">
        {found.map((one) => (
          <TopicEntry key={one.topic.id} found={one} language={language} messages={messages} />
        ))}
      </ul>
    </div>
  );
}

function TopicEntry({ found: { topic, headline, views, receipts }, language, messages }: WrittenProps & { found: SiteTopic }) {
  const [{ view }] = views;
  const address = routes.topic(language, topic.id);
  return (
    <li className="entry">
      <a className="entry-picture" href={address} tabIndex={-1}>
        <StillDrawing>
          <ViewChart
            {...{ view, language }}
            size={thumbnailSize}
            name={messages['chart.name']({ title: view.title })}
            scope={topic.id}
            idOf={receipts.locations.idOf}
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
