import { isMissing } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { findEconomy } from '@sogdia/core/model';
import type { RecordPair } from '@sogdia/core/workspace';
import { siteScope } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { EventList } from '../../reports/index.ts';
import { PairFigure } from '../pair/pair-figure.tsx';
import { RatioFigure } from '../pair/ratio-figure.tsx';
import { PagePart, type PartProps } from './page-part.tsx';
import { PartFigure } from './part-figure.tsx';

/** How many times one side's figure is the other's, what officials said of it, and the other direction; or that one side alone has figures. */
export function WhoseNumber({ found, language, messages }: PartProps) {
  const { pair, views, receipts, profile, reasons } = found;
  const economy = findEconomy(siteScope, profile.economy).names[language];
  const [exports, imports] = pair?.pairs ?? [];
  const locations = (pair ?? { receipts }).receipts.locations;
  return (
    <PagePart
      id="whose-number"
      fact={
        exports === undefined
          ? (views.records?.view.headline ?? messages['economies.one-side']({ economy }))
          : rangeOf(exports, economy, { language, messages })
      }
      locations={locations}
      messages={messages}
    >
      {exports === undefined ? null : <RatioFigure pair={exports} {...{ economy, language, messages, locations }} />}
      {views.records === null ? null : <PartFigure {...views.records} {...{ language, messages, locations }} />}
      {reasons.length === 0 ? null : (
        <StillDrawing>
          <EventList events={reasons} />
        </StillDrawing>
      )}
      {imports === undefined ? null : <PairFigure pair={imports} {...{ language, messages, locations }} />}
      <p>
        <a className="forward" href={routes.records(language)}>
          {messages['nav.records']}
        </a>
      </p>
    </PagePart>
  );
}

/** Between which the ratio lay in the years that both sides have. */
function rangeOf(
  { discrepancy, view }: RecordPair,
  economy: string,
  { language, messages }: Pick<PartProps, 'language' | 'messages'>,
): string {
  const known = discrepancy.points.flatMap(({ ratio, period }) => (isMissing(ratio.value) ? [] : [{ ratio, period, value: ratio.value }]));
  const sorted = known.toSorted((one, other) => one.value - other.value);
  const text = (at: number): string => {
    const found = sorted.at(at);
    return found === undefined ? '' : formatReceiptValue(view, found.ratio, language);
  };
  return messages['economies.ratio-range']({
    economy,
    low: text(0),
    high: text(-1),
    from: known[0]?.period ?? '',
    to: known.at(-1)?.period ?? '',
  });
}
