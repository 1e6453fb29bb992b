import type { Dataset } from '@sogdia/core';

/** A dated event of the data, with who published it. */
export type DatedEvent = ReturnType<typeof eventsOfEconomy>[number];

/** The events that name an economy or a group that it is a member of, the earliest first. */
export function eventsOfEconomy({ events, groups, sources }: Dataset, economy: string) {
  const named = new Set([economy, ...groups.filter(({ members }) => members.some((member) => member === economy)).map(({ code }) => code)]);
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  return events
    .filter(({ economies }) => economies.some((code) => named.has(code)))
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map((event) => ({ event, publisher: publishers.get(event.source) ?? event.source }));
}
