import { useEffect, useRef, useState } from 'react';
import { closeReceipt, openReceipt, useOpenReceipt } from './open-receipt.ts';
import type { ReceiptPanelProps } from './receipt-panel.tsx';

/**
 * Calls back with the id of any number that is clicked, and the part of its receipt that is asked for, in text, table, chart or receipt: of those in
 * the part of the page that `data-numbers` calls `place`, else of those in none. Clicks that open a new tab stay links.
 */
function useNumberClicks(onNumber: (id: string, part: string | null) => void, place: string | null): void {
  const callback = useRef(onNumber);
  callback.current = onNumber;
  useEffect(() => {
    function onClick(event: globalThis.MouseEvent): void {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const number = (event.target as Element).closest('a:is(.number, .revised), text[data-receipt], tspan[data-receipt]');
      const id = receiptOfNumber(number);
      if (id === null || (number?.closest('[data-numbers]')?.getAttribute('data-numbers') ?? null) !== place) return;
      event.preventDefault();
      callback.current(id, number?.getAttribute('data-part') ?? null);
    }
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [place]);
}

/** The id of the receipt that a number opens: a link says it in its address alone, what is drawn in an attribute. */
export function receiptOfNumber(number: Element | null): string | null {
  if (!(number instanceof HTMLAnchorElement)) return number?.getAttribute('data-receipt') ?? null;
  return number.hash.slice(1) || new URL(number.href).searchParams.get('at');
}

/**
 * Which number is open, and which part of its receipt was asked for: by the address of the page, or, in a part of a page
 * (`data-numbers`) whose numbers no address has, by what was clicked in it. `onBack`: the way back to the number before; left out where
 * it is that of the browser's history.
 */
export function useOpenNumber(place: string | null): OpenNumber {
  const inAddress = useOpenReceipt();
  const [depth, setDepth] = useState(0);
  const [part, setPart] = useState<string | null>(null);
  const [opened, setOpened] = useState<readonly string[]>([]);
  useNumberClicks((id, wanted) => {
    setPart(wanted);
    if (place !== null) return setOpened((before) => [...before, id]);
    setDepth((before) => (inAddress === null ? 0 : before + 1));
    openReceipt(id);
  }, place);
  if (place === null) return { number: inAddress, part, canGoBack: depth > 0, onClose: closeReceipt };
  const onBack = (): void => setOpened((before) => before.slice(0, -1));
  return { number: opened.at(-1) ?? null, part, canGoBack: opened.length > 1, onClose: () => setOpened([]), onBack };
}

export interface OpenNumber extends Pick<ReceiptPanelProps, 'canGoBack' | 'onClose' | 'onBack'> {
  readonly number: string | null;
  readonly part: string | null;
}
