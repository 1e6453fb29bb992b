import type { Language } from '@sogdia/core';
import type { ViewSource } from '@sogdia/core/model';
import { fileName } from '../../../exports/file-name.ts';
import { scenarios, siteScope, type Topic, type TopicText, topics } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { textOf } from '../../../lib/text-of.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { ClaimLinks } from '../../claims/index.ts';
import { SourceList, TermsOfSources } from '../../figures/index.ts';
import { panelTexts, ReceiptOpener } from '../../receipts/index.ts';
import { SentenceText, type WrittenProps } from '../../text/index.ts';
import { ReportFigure } from '../figure/report-figure.tsx';
import type { TopicAnswer } from './answers.ts';
import { type SiteTopic, siteTopic } from './site-topics.ts';
import { TopicHeld } from './topic-held.tsx';
import { TopicPlaced } from './topic-placed.tsx';
import { TopicTarget } from './topic-target.tsx';

/** A topic: its answer as headline and main chart, the views that bear on it, what the study says of it, what is not known, sources, files. */
export async function TopicPage({ topic, language }: { topic: Topic; language: Language }) {
  const messages = messagesOf(language);
  const found = await siteTopic(topic, language);
  const { receipts, receiptPages, sources } = found;
  const [main, ...others] = found.views;
  return (
    <article className="bounds report">
      <header className="view-head">
        <div className="view-bar">
          <p className="kicker">
            {textOf(topic.names, language)} <span>{textOf(topic.question, language)}</span>
          </p>
          <TopicPager topic={topic} language={language} messages={messages} />
        </div>
        <h1>
          <SentenceText sentence={found.headline} locations={receipts.locations} />
        </h1>
      </header>
      <ReportFigure {...main} file={fileOf(topic, main)} language={language} messages={messages} locations={receipts.locations} />
      {found.targets.map((target) => (
        <TopicTarget key={target.track.event.id} {...{ target, language, messages }} world={siteScope} locations={receipts.locations} />
      ))}
      {others.map((answer) => (
        <section key={answer.id} id={answer.id} className="band" aria-labelledby={`${answer.id}-headline`}>
          <h2 id={`${answer.id}-headline`}>
            <SentenceText sentence={answer.view.headline} locations={receipts.locations} />
          </h2>
          <ReportFigure
            {...answer}
            isSmall
            file={fileOf(topic, answer)}
            language={language}
            messages={messages}
            locations={receipts.locations}
          />
        </section>
      ))}
      {found.placed === null || topic.placed === undefined ? null : (
        <TopicPlaced
          asked={topic.placed}
          placed={found.placed}
          world={siteScope}
          language={language}
          messages={messages}
          locations={receipts.locations}
        />
      )}
      <TopicScenarios topic={topic} language={language} messages={messages} />
      <TopicClaims found={found} language={language} messages={messages} />
      <TopicHeld held={found.held} world={siteScope} language={language} messages={messages} locations={receipts.locations} />
      {topic.unknown.length === 0 ? null : (
        <section className="band" aria-labelledby="unknown">
          <h2 id="unknown">{messages['topics.unknown']}</h2>
          <UnknownList texts={topic.unknown} language={language} />
        </section>
      )}
      <section className="band" aria-labelledby="sources">
        <h2 id="sources">{messages['view.sources']}</h2>
        <MoreSources sources={sources} language={language} messages={messages} />
      </section>
      <ReceiptOpener pages={receiptPages.map((page) => routes.topicReceipts(language, topic.id, page))} texts={panelTexts(messages)} />
    </article>
  );
}

/** The sources of many views: the first in sight, the others one action away. */
function MoreSources({ sources, language, messages }: WrittenProps & { sources: readonly ViewSource[] }) {
  return (
    <>
      <SourceList sources={sources.slice(0, sourcesInSight)} language={language} />
      {sources.length <= sourcesInSight ? null : (
        <details className="more">
          <summary>{messages['topics.more-sources']({ count: sources.length - sourcesInSight })}</summary>
          <SourceList sources={sources.slice(sourcesInSight)} language={language} />
        </details>
      )}
      <TermsOfSources language={language} messages={messages} />
    </>
  );
}

/** More sources than these stand one action away. */
const sourcesInSight = 6;

/** What no source that is held answers. */
function UnknownList({ texts, language }: { texts: readonly TopicText[]; language: Language }) {
  return (
    <ul className="notes">
      {texts.map((text) => (
        <li key={text.en}>{textOf(text, language)}</li>
      ))}
    </ul>
  );
}

function fileOf(topic: Topic, { id, view }: TopicAnswer): { readonly href: string; readonly name: string } {
  return { href: routes.topicFile(topic.id, id), name: fileName(view, 'csv') };
}

function TopicPager({ topic, language, messages }: WrittenProps & { topic: Topic }) {
  const at = topics.findIndex(({ id }) => id === topic.id);
  const [before, after] = [topics[at - 1], topics[at + 1]];
  return (
    <nav className="pager" aria-label={messages['topics.title']}>
      <a href={routes.topics(language)}>{messages['topics.title']}</a>
      {before === undefined ? null : <a href={routes.topic(language, before.id)}>← {textOf(before.names, language)}</a>}
      {after === undefined ? null : <a href={routes.topic(language, after.id)}>{textOf(after.names, language)} →</a>}
    </nav>
  );
}

function TopicClaims({ found, language, messages }: WrittenProps & { found: SiteTopic }) {
  if (found.claims.length === 0) return null;
  const named = [...new Set(found.claims.map(({ claim }) => claim.section))];
  const sections = named.map((name) => (/^\d/.test(name) ? messages['topics.section']({ name }) : name));
  return (
    <section className="band" aria-labelledby="claims">
      <h2 id="claims">{messages['topics.claims']}</h2>
      <p className="section-about">{messages['topics.claims-about']({ sections: sections.join(', ') })}</p>
      <ClaimLinks claims={found.claims} language={language} />
    </section>
  );
}

/** The scenarios that belong to a topic, each with what it asks. */
function TopicScenarios({ topic, language, messages }: WrittenProps & { topic: Topic }) {
  return scenarios
    .filter((scenario) => scenario.topic === topic.id)
    .map(({ id, names, question }) => (
      <section key={id} className="band" aria-labelledby={`scenario-${id}`}>
        <h2 id={`scenario-${id}`}>{messages['scenarios.kicker']}</h2>
        <p className="section-about">{textOf(question, language)}</p>
        <p>
          <a className="forward" href={routes.scenario(language, id)}>
            {messages['scenarios.forward']({ name: textOf(names, language) })}
          </a>
        </p>
      </section>
    ));
}
