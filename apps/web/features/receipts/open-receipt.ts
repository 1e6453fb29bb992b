import { originMark } from '../../lib/site-origin.ts';
import { setUrlQuery, useUrlParameter } from '../../lib/url-state.ts';

/**
 * Which receipt of the page is open, by the parameter `at` of the address or, in a link that someone wrote, `receipt`: the id of a
 * number, or a series and a period with a colon between them.
 */
export function useOpenReceipt(): string | null {
  const at = useUrlParameter('at');
  const receipt = useUrlParameter('receipt');
  return at ?? receipt;
}

/** Opens a receipt as a new entry of the history. */
export function openReceipt(id: string): void {
  setUrlQuery(queryWith(id), 'push');
}

/** Closes the receipt that is open. */
export function closeReceipt(): void {
  setUrlQuery(queryWith(null), 'replace');
}

/** The address of the page as it stands, with the receipt that is open; a copy of it begins with where the page is read from. */
export function presentAddress(): string {
  return `${originMark}${window.location.pathname}${window.location.search}`;
}

function queryWith(id: string | null): string {
  const parameters = new URLSearchParams(window.location.search);
  for (const name of ['at', 'receipt']) parameters.delete(name);
  if (id !== null) parameters.set('at', id);
  return parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}
