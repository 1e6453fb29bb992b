import type { View } from '@sogdia/core';
import type { Messages } from '../messages/messages.ts';
import { type ReadingView, type ReadingViewName, readingViews } from './readings.ts';
import { viewLabel } from './view-label.ts';

/** A figure in another reading as it is called: "Figure 2, read from the partners' records". */
export function readingLabel(name: ReadingViewName, messages: Messages): string {
  const { figure, reading }: ReadingView = readingViews[name];
  return `${viewLabel(figure, messages)}, ${messages[`reading.${reading}`]}`;
}

/** The title of the page of a figure in another reading. */
export function readingTitle(name: ReadingViewName, view: View, messages: Messages): string {
  return `${readingLabel(name, messages)}: ${view.title}`;
}
