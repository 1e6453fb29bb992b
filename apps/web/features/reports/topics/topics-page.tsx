import type { Language, View } from '@sogdia/core';
import type { Sentence } from '@sogdia/core/model';
import { thumbnailSize } from '../../../charts/layout/chart-size.ts';
import { ViewChart } from '../../../charts/view-chart.tsx';
import { type Topic, topics } from '../../../lib/dataset.ts';
import type { ReceiptLocations } from '../../../lib/receipt-locations.ts';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { textOf } from '../../../lib/text-of.ts';
import { messagesOf } from '../../../messages/messages.ts';
import type { WrittenProps } from '../../text/index.ts';
import { siteTopic } from './site-topics.ts';

/** Every topic with what it asks, its answer and a small picture of it. */
export async function TopicsPage({ language }: { language: Language }) {
  const messages = messagesOf(language);
  return (
    <div className="bounds">
      <header className="opening">
        <h1>{messages['topics.title']}</h1>
        <p className="lead">{messages['topics.about']}</p>
      </header>
      <TopicEntries entries={await Promise.all(topics.map((topic) => entryOf(topic, language)))} language={language} messages={messages} />
    </div>
  );
}

async function entryOf(topic: Topic, language: Language): Promise<TopicEntryOf> {
  const {
    headline,
    views: [{ view }],
    receipts: { locations },
  } = await siteTopic(topic, language);
  return { topic, headline, view, locations, address: routes.topic(language, topic.id) };
}

/** Pages about something, each as its answer with a small picture of it. */
function TopicEntries({ entries, language, messages }: WrittenProps & { entries: readonly TopicEntryOf[] }) {
  return (
    <ul className="entries">
      {entries.map((entry) => (
        <TopicEntry key={entry.topic.id} {...entry} language={language} messages={messages} />
      ))}
    </ul>
  );
}

/** A page with the view that is its answer, and where it stands. */
interface TopicEntryOf {
  readonly topic: Topic;
  readonly headline: Sentence;
  readonly view: View;
  readonly locations: ReceiptLocations;
  readonly address: string;
}

function TopicEntry({ topic, headline, view, locations, address, language, messages }: TopicEntryOf & WrittenProps) {
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
