import { ownValue } from '@sogdia/core/model';
import type { KeyboardEvent } from 'react';

/** On arrow down and up moves the focus through what of a box matches a selector, from the element that has it. */
export function moveFocus(event: KeyboardEvent, box: HTMLElement | null, stopsOfBox: string): void {
  const step = ownValue({ ArrowDown: 1, ArrowUp: -1 }, event.key);
  if (step === undefined || box === null) return;
  const stops = [...box.querySelectorAll<HTMLElement>(stopsOfBox)];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + step];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
