import { PagePart, type PartProps } from './page-part.tsx';
import { PartFigure } from './part-figure.tsx';

/** All trade from the first year, on a scale on which equal rates of growth are equally steep. */
export function SinceWhen({ found: { views, receipts }, language, messages }: PartProps) {
  const { view } = views.long;
  const { locations } = receipts;
  return (
    <PagePart id="since-when" fact={view.headline} locations={locations} messages={messages}>
      <PartFigure {...views.long} {...{ language, messages, locations }} isLog />
    </PagePart>
  );
}
