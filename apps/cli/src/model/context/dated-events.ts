import type { Dataset } from '@sogdia/core';
import type { Event } from '@sogdia/core/model';

/** A dated event of the data, with who published it. */
export interface DatedEvent {
  readonly event: Event;
  readonly publisher: string;
}

/** The events that name an economy or a group that it is a member of, the earliest first. */
export function eventsOfEconomy({ events, groups, sources }: Dataset, economy: string): readonly DatedEvent[] {
  const named = new Set([economy, ...groups.filter(({ members }) => members.some((member) => member === economy)).map(({ code }) => code)]);
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  return events
    .filter(({ economies }) => economies.some((code) => named.has(code)))
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map((event) => ({ event, publisher: publishers.get(event.source) ?? event.source }));
}
