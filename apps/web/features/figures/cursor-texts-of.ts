import type { View } from '@sogdia/core';
import type { CursorTexts } from '../../charts/interaction/cursor-texts.ts';
import type { ShownSize } from '../../charts/interaction/shown-size.ts';
import type { ChartSize } from '../../charts/layout/chart-size.ts';
import type { Messages } from '../../messages/messages.ts';

/** The least width of a chart's column for each layout, as `chart.css` has it. */
const leastWidths: Readonly<Record<string, number>> = { narrow: 0, medium: 480, broad: 660, wide: 820 };

/** The layouts of a page with the widths from which they are shown. */
export function shownSizesOf(sizes: readonly ChartSize[]): readonly ShownSize[] {
  return sizes.map(({ id, width, height }) => ({ id, width, height, from: leastWidths[id] ?? 0 }));
}

/** The texts of a chart's cursor in the reader's language. */
export function cursorTextsOf(view: View, messages: Messages): CursorTexts {
  return {
    label: messages['cursor.label']({ title: view.title }),
    hint: messages['cursor.hint'],
    openReceipt: messages['receipt.open'],
    events: messages['chart.events'],
    keys: [
      { keys: 'Left Right', does: messages['keys.period'] },
      { keys: 'Up Down', does: messages['keys.series'] },
      { keys: 'Home End', does: messages['keys.ends'] },
      { keys: 'Enter', does: messages['keys.pin'] },
      { keys: 'i', does: messages['keys.receipt'] },
      { keys: 'v', does: messages['keys.table'] },
      { keys: 'Esc', does: messages['keys.leave'] },
      { keys: '?', does: messages['keys.help'] },
    ],
  };
}
