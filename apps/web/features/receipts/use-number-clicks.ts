import { useEffect, useRef } from 'react';

/** Calls back with the id of any number that is clicked, and the part of its receipt that is asked for, in text, table, chart or receipt. Clicks that open a new tab stay links. */
export function useNumberClicks(onNumber: (id: string, part: string | null) => void): void {
  const callback = useRef(onNumber);
  callback.current = onNumber;
  useEffect(() => {
    function onClick(event: globalThis.MouseEvent): void {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const number = (event.target as Element).closest('a[data-receipt], text[data-receipt], tspan[data-receipt]');
      const id = number?.getAttribute('data-receipt');
      if (id === null || id === undefined) return;
      event.preventDefault();
      callback.current(id, number?.getAttribute('data-part') ?? null);
    }
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}
