import { routes } from '../../../lib/routes.ts';
import { SourceLine } from '../../figures/index.ts';
import { SentenceText } from '../../text/index.ts';
import { GoodsBars } from './goods-bars.tsx';
import { PagePart, type PartProps } from './page-part.tsx';

/** What was sold, by product, in the last year with a table of it; and what is known of single goods since. */
export function What({ found: { views, receipts }, language, messages }: PartProps) {
  const { sold, goods } = views;
  const { locations } = receipts;
  return (
    <PagePart id="what" fact={sold.view.headline} locations={locations} messages={messages}>
      <p className="chart-title">{sold.view.title}</p>
      <p className="chart-subtitle">{sold.view.subtitle}</p>
      <GoodsBars view={sold.view} {...{ language, messages, locations }} />
      <SourceLine view={sold.view} messages={messages} />
      {goods.map(({ id, view }) => (
        <p key={id}>
          <SentenceText sentence={view.headline} locations={locations} />.{' '}
          <a href={routes.explore(language, view.query)}>{messages['economies.chart-of']}</a>
        </p>
      ))}
      <p>
        <a className="forward" href={routes.topic(language, 'goods')}>
          {messages['economies.goods']}
        </a>
      </p>
    </PagePart>
  );
}
