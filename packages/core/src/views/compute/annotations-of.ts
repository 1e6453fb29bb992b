import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Dataset, Event } from '../../model/dataset/index.ts';
import { membersOf } from '../../model/economies/index.ts';
import type { ViewSpec } from '../../model/question/index.ts';
import type { ViewAnnotation } from '../../model/view/index.ts';

/**
 * The dated events that bear on a view: those marked for charts, within its years, that happened in the reporter, in one of its
 * partners, in the group as a whole or in the world. Empty when the spec asks for none.
 */
export function annotationsOf(dataset: Dataset, spec: ViewSpec): readonly ViewAnnotation[] {
  if (!spec.events) return [];
  const parties = new Set<string>([spec.reporter, ...spec.partners, ...spec.partners.flatMap(membersOf), 'CA5', 'WLD', 'RUS', 'UKR']);
  return dataset.events
    .filter((event) => event.onCharts && event.economies.some((economy) => parties.has(economy)))
    .map((event) => annotationOf(dataset, event))
    .filter(({ position }) => position >= spec.from && position < spec.to + 1)
    .sort((one, other) => one.position - other.position);
}

function annotationOf(dataset: Dataset, event: Event): ViewAnnotation {
  const source = dataset.sources.find(({ id }) => id === event.source);
  if (source === undefined) throw new InvalidParameterError('source', event.source, 'a source that the dataset lists');
  const { id, date, end, title, detail, economies } = event;
  return { id, date, end, position: decimalYear(date), label: title, detail, economies, source };
}

/** An ISO date as a decimal year, for an axis of years; a date without a day or month stands at the start of its month or year. */
function decimalYear(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365.25;
}
