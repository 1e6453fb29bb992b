'use client';

import { useCopyButtons } from './use-copy-buttons.ts';

/** Gives the copy buttons of a page their action, where no panel does. */
export function CopyButtons() {
  useCopyButtons();
  return null;
}
