import { ViewNotes } from '../../reports/index.ts';
import { PagePart, type PartProps } from './page-part.tsx';
import { PartFigure } from './part-figure.tsx';

/** What was sold and bought month by month, with what to know of it. */
export function WhichWay({ found: { views, receipts }, language, messages }: PartProps) {
  const { view } = views.months;
  const { locations } = receipts;
  return (
    <PagePart id="which-way" fact={view.headline} locations={locations} messages={messages}>
      <PartFigure {...views.months} {...{ language, messages, locations }} />
      <ViewNotes notes={view.notes} messages={messages} />
    </PagePart>
  );
}
