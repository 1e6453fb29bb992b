import type { Language, View } from '@sogdia/core';
import { type ComponentType, Fragment, type ReactNode } from 'react';
import { chartOf } from '../../charts/chart-of.ts';
import { drawnForms } from '../../charts/drawn-forms.ts';
import { drawnPageSizes } from '../../charts/drawn-size.ts';
import { cursorRowsOf } from '../../charts/interaction/cursor-rows.ts';
import { InteractiveChart } from '../../charts/interaction/interactive-chart.tsx';
import type { LineScale } from '../../charts/layout/chart-props.ts';
import { pageSizes, smallerPageSizes } from '../../charts/layout/chart-size.ts';
import { ViewChart } from '../../charts/view-chart.tsx';
import type { ReceiptLocations } from '../../lib/receipts/receipt-locations.ts';
import type { Messages } from '../../messages/messages.ts';
import { cursorTextsOf, shownSizesOf } from './cursor-texts-of.ts';

/** The chart of a view in the layouts of a page, of which the column's width shows one, with the cursor over them; `Drawings` puts them on the page. */
export function ViewFigure({
  view,
  language,
  messages,
  locations,
  scope,
  tableId,
  eventsToggle = true,
  isSmall = false,
  isKept = false,
  scale,
  Drawings = Fragment,
}: {
  view: View;
  language: Language;
  messages: Messages;
  locations: ReceiptLocations;
  scope: string;
  tableId: string;
  eventsToggle?: boolean;
  /** Whether it stands below the main chart of its page, in a narrower column. */
  isSmall?: boolean;
  /** Whether another page may fetch it and bring it to life. */
  isKept?: boolean;
  /** How heights stand for values, in a form that has the choice. */
  scale?: LineScale | undefined;
  Drawings?: ComponentType<{ children: ReactNode }>;
}) {
  const sizes = drawnPageSizes(view, language, isSmall ? smallerPageSizes : pageSizes, scale);
  return (
    <InteractiveChart
      rows={cursorRowsOf(view, language, locations.idOf, sizes, (of, size) => drawnForms[chartOf(of)].layOut(of, size, language, scale))}
      sizes={shownSizesOf(sizes)}
      texts={cursorTextsOf(view, messages)}
      tableId={tableId}
      hasEvents={eventsToggle && view.annotations.length > 0}
      isKept={isKept}
    >
      <Drawings>
        {sizes.map((size) => (
          <ViewChart
            key={size.id}
            {...{ view, size, language, scope, scale }}
            name={messages['chart.name-beside-table']({ title: view.title })}
            idOf={locations.idOf}
          />
        ))}
      </Drawings>
    </InteractiveChart>
  );
}
