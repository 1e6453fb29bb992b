import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** The query string of the address, without its question mark; null where the page is drawn before it has one. */
export function useUrlQuery(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => window.location.search.slice(1),
    () => null,
  );
}

/** One parameter of the address; null where it is not set. */
export function useUrlParameter(name: string): string | null {
  const query = useUrlQuery();
  return query === null ? null : new URLSearchParams(query).get(name);
}

/** Replaces the query string: as a new entry of the history, or in the place of the present one. */
export function setUrlQuery(query: string, entry: 'push' | 'replace'): void {
  const { pathname, hash } = window.location;
  const address = `${pathname}${query === '' ? '' : `?${query}`}${hash}`;
  if (entry === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  for (const listener of listeners) listener();
}

/** Sets one parameter of the address and leaves the others; null removes it. */
export function setUrlParameter(name: string, value: string | null, entry: 'push' | 'replace' = 'replace'): void {
  const parameters = new URLSearchParams(window.location.search);
  if (value === null) parameters.delete(name);
  else parameters.set(name, value);
  setUrlQuery(parameters.toString(), entry);
}

/** Goes to another address of this page without leaving it, as a new entry of the history. */
export function pushAddress(address: string): void {
  window.history.pushState(null, '', address);
  for (const listener of listeners) listener();
}
