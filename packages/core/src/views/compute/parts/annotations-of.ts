import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import type { Dataset, Event, Target } from '../../../model/dataset/index.ts';
import { membersOf, wholeWorld } from '../../../model/economies/index.ts';
import { isTradeSpec, type ViewSpec } from '../../../model/question/index.ts';
import { monthsOf } from '../../../model/values/index.ts';
import type { ViewAnnotation } from '../../../model/view/index.ts';
import { periodsOf } from '../../../queries/index.ts';
import { partiesOf } from '../../spec/index.ts';

/**
 * The dated events that bear on a view: those marked for charts, within its years, that happened in one of the economies that it asks of, in a group that one of them is a member of, in the world, or in a neighbour that a study of the dataset names. Empty when the
 * spec asks for none.
 */
export function annotationsOf(dataset: Dataset, spec: ViewSpec): readonly ViewAnnotation[] {
  if (!spec.events) return [];
  const bears = bearingOn(dataset, spec);
  const [start, end] = endsOf(dataset, spec);
  return dataset.events
    .filter((event) => event.onCharts && event.economies.some(bears))
    .map((event) => annotationOf(dataset, event, spec))
    .filter(({ position }) => position >= start && position < end)
    .sort((one, other) => one.position - other.position);
}

/** The ends of the axis of time, as decimal years: the start of the first period and the end of the last. */
function endsOf(dataset: Dataset, spec: ViewSpec): readonly [number, number] {
  const months = isTradeSpec(spec) ? periodsOf(dataset, spec).map(monthsOf) : [];
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? [spec.from, spec.to + 1] : [first.first / 12, (last.last + 1) / 12];
}

/** Whether what happened in an economy or a group bears on a view. */
function bearingOn(dataset: Dataset, spec: ViewSpec): (economy: string) => boolean {
  const parties = new Set(partiesOf(spec).flatMap((code) => [code, ...membersOf(dataset, code)]));
  const groups = dataset.groups.filter(({ members }) => members.some((member) => parties.has(member))).map(({ code }) => code);
  const neighbours = dataset.studies.flatMap(({ question }) => question.neighbours);
  const near = new Set<string>([...parties, ...groups, ...neighbours, wholeWorld]);
  return (economy) => near.has(economy);
}

function annotationOf(dataset: Dataset, event: Event, spec: ViewSpec): ViewAnnotation {
  const source = dataset.sources.find(({ id }) => id === event.source);
  if (source === undefined) throw new InvalidParameterError('source', event.source, 'a source in the dataset');
  const { id, date, end, title, detail, economies, target } = event;
  const aimed = target !== undefined && isAimOf(target, spec) ? { target: { year: target.year, value: target.value } } : {};
  return { id, date, end, position: decimalYear(date), label: title, detail, economies, ...aimed, source };
}

/** Whether a target is an amount of what a view shows: of its levels by year, in the currency of the target. */
function isAimOf({ measure, reporter, partner, unit }: Target, spec: ViewSpec): boolean {
  return (
    isTradeSpec(spec) &&
    spec.measures.includes(measure) &&
    spec.reporter === reporter &&
    spec.partners.includes(partner) &&
    spec.products.length === 0 &&
    spec.by === null &&
    spec.frequency === 'year' &&
    spec.transform === 'level' &&
    spec.money === unit
  );
}

/** An ISO date as a decimal year, for an axis of years; a date without a day or month stands at the start of its month or year. */
function decimalYear(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365.25;
}
