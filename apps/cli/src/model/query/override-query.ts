import { parameterName } from '@sogdia/core';

/** What goes with a parameter and means nothing beside another value of it. */
const dependents: Readonly<Record<string, string>> = { record: 'method', transform: 'index-year' };

/** A query string with some parameters set anew; what depends on a replaced one is left to its default. */
export function overrideQuery(query: string, changes: readonly (readonly [name: string, value: string])[]): string {
  const replaced = new Set(changes.flatMap(([name]) => [name, dependents[name] ?? name]));
  const kept = query.split('&').filter((pair) => pair !== '' && !replaced.has(parameterName(pair.split('=')[0] ?? '')));
  return [...kept, ...changes.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)].join('&');
}
