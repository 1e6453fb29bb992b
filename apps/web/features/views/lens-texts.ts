import type { View } from '@sogdia/core';
import type { Messages } from '../../messages/messages.ts';
import { viewLabel } from '../figures/index.ts';
import { lensViewOf } from '../lenses/index.ts';

/** A figure in another reading as it is called: "Figure 2, read from the partners' records". */
export function lensLabel(name: string, messages: Messages): string {
  const { figure, lens } = lensViewOf(name);
  return [viewLabel(figure, messages), messages[`lens-page.${lens}`]].join(messages['joint.clause']);
}

/** The title of the page of a figure in another reading. */
export function lensTitle(name: string, view: View, messages: Messages): string {
  return lensLabel(name, messages) + messages['joint.colon'] + view.title;
}
