import { isMissing, missing, type Value } from '../../model/values/index.ts';
import type { LabelledFields, MetricOutputs } from '../definition/index.ts';

type Labels = LabelledFields['labels'];
type Rows = readonly LabelledFields[];

/** A side of a table: what it has, and the name of each row or column. */
interface Side {
  readonly name: string;
  readonly labels: readonly string[];
}

/** Of what an answer is: the labels of all of it, of the lines of lists, and of the sides of a table. */
export interface AnswerPlace {
  readonly labels: Labels;
  readonly lines: readonly Labels[];
  readonly rows: Side;
  readonly columns: Side;
}

/** How each output becomes rows. */
const outputs: { readonly [Output in keyof MetricOutputs]: (answer: MetricOutputs[Output], place: AnswerPlace) => Rows } = {
  value: whole,
  fields: whole,
  lines: (values, { labels, lines }) =>
    ofEach(
      values,
      lines.map((line) => ({ ...labels, ...line })),
    ),
  years: (points, place) =>
    Array.isArray(points) ? points.map(({ year, ...fields }) => ({ labels: { ...place.labels, year }, fields })) : whole(points, place),
  rows: (lists, { labels, rows }) => ofSide(lists, labels, rows),
  columns: (lists, { labels, columns }) => ofSide(lists, labels, columns),
  sides: (lists, { labels, rows, columns }) => [...ofSide(lists.rows, labels, rows), ...ofSide(lists.columns, labels, columns)],
  cells: (cells, { labels, rows, columns }) => ofCells(cells, labels, rows, columns),
  selection: ({ cells, ...kept }, { labels, rows, columns }) => ofCells(cells, labels, some(rows, kept.rows), some(columns, kept.columns)),
  pairs: (found, { labels, rows, columns }) =>
    'rows' in found ? ofCells(found.rows, labels, rows, rows) : ofCells(found.columns, labels, columns, columns),
  labelled: (found, place) => (isMissing(found) ? whole(found, place) : found),
};

/**
 * The answer of a metric as rows with the labels of what each is of.
 * @example rowsOfAnswer('value', 2, { labels: { partner: 'A' } }) // => [{ labels: { partner: 'A' }, fields: { value: 2 } }]
 */
export function rowsOfAnswer(
  output: keyof MetricOutputs,
  answer: unknown,
  place: Pick<AnswerPlace, 'labels'> & Partial<AnswerPlace>,
): Rows {
  const noSide = { name: '', labels: [] };
  return outputs[output](answer as never, { lines: [], rows: noSide, columns: noSide, ...place });
}

function whole(answer: unknown, { labels }: AnswerPlace): Rows {
  const fields = typeof answer === 'number' || isMissing(answer) ? { value: answer } : (answer as LabelledFields['fields']);
  return [{ labels, fields }];
}

/** A row for each entry of lists, by the names of what they hold; a list alone is of values. */
function ofEach(lists: readonly Value[] | object, labels: readonly Labels[]): Rows {
  const named = Object.entries(Array.isArray(lists) ? { value: lists } : lists) as readonly [string, readonly Value[]][];
  return labels.map((label, at) => ({
    labels: label,
    fields: Object.fromEntries(named.map(([name, values]) => [name, values[at] ?? missing('not-reported')])),
  }));
}

function ofSide(lists: readonly Value[] | object, labels: Labels, side: Side): Rows {
  return ofEach(
    lists,
    side.labels.map((label) => ({ ...labels, [side.name]: label })),
  );
}

function ofCells(cells: readonly (readonly Value[])[], labels: Labels, down: Side, across: Side): Rows {
  const name = down === across ? `other ${across.name}` : across.name;
  return down.labels.flatMap((row, at) => ofSide(cells[at] ?? [], { ...labels, [down.name]: row }, { ...across, name }));
}

function some({ name, labels }: Side, kept: readonly number[]): Side {
  return { name, labels: kept.map((place) => labels[place] ?? '') };
}
