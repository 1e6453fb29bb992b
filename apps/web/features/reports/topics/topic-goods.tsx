import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { siteQuestion, siteScope, type Topic } from '../../../lib/dataset.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { textOf } from '../../../lib/text-of.ts';
import { GoodsBars, SourceLine } from '../../figures/index.ts';
import { type CitedProps, NumberLink } from '../../text/index.ts';
import { sourcesOfAnswers } from './answers.ts';
import { FoldedAnswer } from './folded-answer.tsx';
import type { GoodsOfYear } from './site-goods.ts';

/** What was bought and what was sold, each good a bar on one scale; the views that they are taken from are one action away. */
export function TopicGoods({ topic, charts, ...texts }: CitedProps & { topic: Topic; charts: readonly GoodsOfYear[] }) {
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
            {messages[`topics.${flow}-about`]}{' '}
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
