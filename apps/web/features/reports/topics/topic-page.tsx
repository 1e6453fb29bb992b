import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { fileName } from '../../../exports/file-name.ts';
import { scenarios, siteQuestion, siteScope, type Topic } from '../../../lib/dataset.ts';
import { textOf } from '../../../lib/languages/text-of.ts';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { ClaimLinks } from '../../claims/index.ts';
import { GoodsBars, SourceLine, SourceList, TermsOfSources } from '../../figures/index.ts';
import { panelTexts, ReceiptOpener } from '../../receipts/index.ts';
import { Band, type CitedProps, Folded, ForwardLink, NumberLink, SentenceText, TextList, type WrittenProps } from '../../text/index.ts';
import { ReportFigure } from '../figure/report-figure.tsx';
import { LatestLine } from '../months/latest-line.tsx';
import { sourcesOfAnswers, type TopicAnswer } from './answers.ts';
import type { GoodsOfYear } from './site-goods.ts';
import { type SiteTopic, siteTopic } from './site-topics.ts';
import { Part, TopicHeld } from './topic-held.tsx';
import { TopicPlaced } from './topic-placed.tsx';
import { TopicTarget } from './topic-target.tsx';

/** A topic: its answer as headline and main chart, the next answers, what is not known; the rest, what the study says of it and the sources open in place. */
export async function TopicPage({ topic, language, messages }: WrittenProps & { topic: Topic }) {
  const found = await siteTopic(topic, language);
  const { receipts, receiptPages, sources } = found;
  const isOfGoods = found.goods.length > 0;
  const inBars = new Set(found.goods.flatMap(({ answers }) => answers));
  const [main, ...later] = found.views;
  const others = isOfGoods ? found.views.filter((answer) => !inBars.has(answer)) : later;
  const inSight = isOfGoods ? 2 : answersInSight;
  const texts = { language, messages, locations: receipts.locations };
  return (
    <article className="bounds report">
      <header className="view-head">
        <div className="view-bar">
          <p className="kicker">
            {textOf(topic.names, language)} <span>{textOf(topic.question, language)}</span>
          </p>
          <LatestLine language={language} messages={messages} />
        </div>
        <SentenceText as="h1" sentence={found.headline} locations={receipts.locations} />
        {found.lead === null ? null : (
          <p className="lead">
            <SentenceText sentence={found.lead} locations={receipts.locations} />
            {messages['joint.stop'] + messages['topics.led-about']}
          </p>
        )}
      </header>
      {isOfGoods ? (
        <TopicGoods topic={topic} charts={found.goods} {...texts} />
      ) : (
        <ReportFigure {...main} file={fileOf(topic.id, main)} {...texts} />
      )}
      {found.targets.map((target) => (
        <TopicTarget key={target.track.event.id} target={target} world={siteScope} {...texts} />
      ))}
      <div className="topic-answers">
        {others.slice(0, inSight).map((answer) => (
          <section key={answer.id} id={answer.id} className="band" aria-labelledby={`${answer.id}-headline`}>
            <SentenceText as="h2" id={`${answer.id}-headline`} sentence={answer.view.headline} locations={receipts.locations} />
            <ReportFigure {...answer} isSmall file={fileOf(topic.id, answer)} {...texts} />
          </section>
        ))}
      </div>
      {found.placed === null || topic.placed === undefined ? null : (
        <TopicPlaced asked={topic.placed} placed={found.placed} world={siteScope} {...texts} />
      )}
      {topic.unknown.length === 0 ? null : (
        <Band id="unknown" title={messages['topics.unknown']}>
          <TextList className="notes" texts={topic.unknown.map((text) => textOf(text, language))} />
        </Band>
      )}
      <Band id="more" title={messages['topics.more']}>
        {others.slice(inSight).map((answer) => (
          <FoldedAnswer key={answer.id} topic={topic.id} answer={answer} {...texts} />
        ))}
        <TopicClaims found={found} language={language} messages={messages} />
        <TopicHeld held={found.held} world={siteScope} {...texts} />
        <Part id="sources" count={sources.length} summary={messages['topics.sources']({ count: sources.length })}>
          <SourceList sources={sources} {...{ language, messages }} />
          <TermsOfSources language={language} messages={messages} />
        </Part>
        <TopicScenarios topic={topic} language={language} messages={messages} />
      </Band>
      <ReceiptOpener pages={receiptPages.map((page) => routes.topicReceipts(language, topic.id, page))} texts={panelTexts(messages)} />
    </article>
  );
}

/** So many answers below the first are drawn in sight, and fewer below bars of goods; the others open in place. */
const answersInSight = 4;

function TopicClaims({ found: { claims }, language, messages }: WrittenProps & { found: SiteTopic }) {
  const named = [...new Set(claims.map(({ claim }) => claim.section))];
  const sections = named.map((name) => (/^\d/.test(name) ? messages['topics.section']({ name }) : name));
  return (
    <Part id="claims" count={claims.length} summary={messages['topics.claims-of']({ count: claims.length })}>
      <p className="section-about">{messages['topics.claims-about']({ sections: sections.join(messages['joint.list']) })}</p>
      <ClaimLinks claims={claims} language={language} />
    </Part>
  );
}

/** The scenarios that belong to a topic. */
function TopicScenarios({ topic, language, messages }: WrittenProps & { topic: Topic }) {
  return scenarios
    .filter((scenario) => scenario.topic === topic.id)
    .map(({ id, names }) => (
      <p key={id}>
        <ForwardLink href={routes.scenario(language, id)}>{messages['scenarios.forward']({ name: textOf(names, language) })}</ForwardLink>
      </p>
    ));
}

/** What was bought and what was sold, each good a bar on one scale; the views that they are taken from are one action away. */
function TopicGoods({ topic, charts, ...texts }: CitedProps & { topic: Topic; charts: readonly GoodsOfYear[] }) {
  const { language, messages, locations } = texts;
  const longest = Math.max(...charts.flatMap(({ goods }) => goods.map(({ value }) => value)));
  return (
    <div className="topic-answers">
      {charts.map(({ flow, year, goods, inAll, answers }) => (
        <section key={flow} aria-labelledby={`goods-${flow}`}>
          <p id={`goods-${flow}`} className="chart-title">
            {messages[`topics.${flow}-in`]({ reporter: formatEconomy(siteScope, siteQuestion.reporter, language), year })}
          </p>
          <p className="chart-subtitle">
            {messages[`topics.${flow}-about`]}
            {messages['joint.space']}
            {inAll === undefined ? null : (
              <NumberLink receipt={inAll} locations={locations} text={formatReceiptValue(siteScope, inAll, language)} />
            )}
          </p>
          <StillDrawing>
            <GoodsBars {...{ goods, longest, language, locations }} />
            <SourceLine view={{ sources: sourcesOfAnswers(answers) }} messages={messages} />
          </StillDrawing>
          {flow === 'sold' || topic.goods === undefined ? null : <p className="source-line">{textOf(topic.goods.about, language)}</p>}
          {answers.map((answer) => (
            <FoldedAnswer key={answer.id} topic={topic.id} answer={answer} {...texts} />
          ))}
        </section>
      ))}
    </div>
  );
}

/** A further answer of a topic, which opens in place. */
function FoldedAnswer({ topic, answer, ...texts }: CitedProps & { topic: string; answer: TopicAnswer }) {
  return (
    <Folded className="more held" summary={answer.view.title}>
      <section id={answer.id} className="folded-answer" aria-labelledby={`${answer.id}-headline`}>
        <SentenceText as="h3" id={`${answer.id}-headline`} sentence={answer.view.headline} locations={texts.locations} />
        <ReportFigure {...answer} isSmall file={fileOf(topic, answer)} {...texts} />
      </section>
    </Folded>
  );
}

/** The file of an answer of a topic. */
function fileOf(topic: string, { id, view }: TopicAnswer): { readonly href: string; readonly name: string } {
  return { href: routes.topicFile(topic, id), name: fileName(view, 'csv') };
}
