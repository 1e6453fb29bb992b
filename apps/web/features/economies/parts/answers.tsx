import { textOf } from '../../../lib/languages/text-of.ts';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { GoodsBars, goodsOf, SourceLine } from '../../figures/index.ts';
import { ViewNotes } from '../../reports/index.ts';
import { ForwardLine, OriginalText, SentenceText, TextList } from '../../text/index.ts';
import { PagePart, type PartProps } from './page-part.tsx';
import { PartFigure } from './part-figure.tsx';

/** What was sold, by product, in the last year with a table of it; and what is known of single goods since. */
export function What({ found: { views, receipts }, language, messages }: PartProps) {
  const { view } = views.sold;
  const { locations } = receipts;
  return (
    <PagePart id="what" fact={view.headline} locations={locations} messages={messages}>
      <p className="chart-title">{view.title}</p>
      <OriginalText as="p" className="chart-subtitle" text={view.subtitle} messages={messages} />
      <StillDrawing>
        <GoodsBars goods={goodsOf(view)} {...{ language, locations }} />
      </StillDrawing>
      <SourceLine view={view} messages={messages} />
      {views.goods.map(({ id, view: { headline, query } }) => (
        <p key={id}>
          <SentenceText sentence={headline} locations={locations} />
          {messages['joint.stop']}
          <a href={routes.explore(language, query)}>{messages['economies.chart-of']}</a>
        </p>
      ))}
      <ForwardLine href={routes.topic(language, 'goods')}>{messages['economies.goods']}</ForwardLine>
    </PagePart>
  );
}

/** What was sold and bought month by month, with what to know of it; and all trade from the first year, where equal growth is equally steep. */
export function OverTime({ id, found: { views, receipts }, language, messages }: PartProps & { id: 'which-way' | 'since-when' }) {
  const { locations } = receipts;
  const isLong = id === 'since-when';
  const answer = isLong ? views.long : views.months;
  return (
    <PagePart id={id} fact={answer.view.headline} locations={locations} messages={messages}>
      <PartFigure {...answer} {...{ language, messages, locations }} {...(isLong ? { scale: 'log' } : {})} />
      {isLong ? <p className="notes">{messages['scale.about-log']}</p> : <ViewNotes notes={answer.view.notes} messages={messages} />}
    </PagePart>
  );
}

/** What no source that we have answers, and what to know before using the figures. */
export function Doubtful({ found: { profile, first, receipts }, language, messages }: PartProps) {
  return (
    <PagePart id="doubtful" fact={messages['economies.doubtful-fact']} locations={receipts.locations} messages={messages}>
      <TextList className="notes doubts" texts={profile.unknown.map((text) => textOf(text, language))} />
      <ViewNotes notes={first.notes} messages={messages} />
    </PagePart>
  );
}
