import type { View } from '../../model/view/index.ts';
import { type ViewRow, viewToRows } from '../tables/index.ts';

/** What the JSON of a view holds as the view has it. */
type HeadOfView = Pick<
  View,
  'dataVersion' | 'contentHash' | 'query' | 'name' | 'title' | 'subtitle' | 'unit' | 'notes' | 'sources' | 'joints' | 'annotations'
>;

/** The shape of a view in JSON; `schemaVersion` moves when a field is renamed, removed or changes its meaning. */
export interface ViewEnvelope extends HeadOfView {
  readonly schemaVersion: 1;
  readonly headline: string;
  readonly description: { readonly [Part in keyof View['description']]: readonly string[] };
  readonly agreement: {
    readonly summary: string;
    readonly items: readonly { readonly stated: string; readonly at: string; readonly outcome: string; readonly text: string }[];
  } | null;
  readonly rows: readonly ViewRow[];
  readonly truncated: boolean;
  readonly total: number;
}

/** All that the JSON of a view holds besides its rows. */
export type ViewHead = Omit<ViewEnvelope, 'rows' | 'truncated' | 'total'>;

/**
 * A view as one JSON object: what was asked, the sources, and a row for each value with its receipt. `limit` cuts the rows, and the
 * envelope then says so.
 * @example viewToJson(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013'))).rows.map(({ value }) => value) // => [20, 30]
 */
export function viewToJson(view: View, limit: number | null = null): ViewEnvelope {
  const rows = viewToRows(view);
  const kept = limit === null ? rows : rows.slice(0, limit);
  return { ...headOfView(view), rows: kept, truncated: kept.length < rows.length, total: rows.length };
}

/**
 * What the JSON of a view says of all its rows together: what was asked, in words, and the sources.
 * @example headOfView(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ'))).query // => 'measure=export&partners=KAZ'
 */
export function headOfView(view: View): ViewHead {
  return {
    schemaVersion: 1,
    dataVersion: view.dataVersion,
    contentHash: view.contentHash,
    query: view.query,
    name: view.name,
    title: view.title,
    subtitle: view.subtitle,
    headline: view.headline.text,
    unit: view.unit,
    description: descriptionTexts(view),
    agreement: agreementTexts(view),
    notes: view.notes,
    sources: view.sources,
    joints: view.joints,
    annotations: view.annotations,
  };
}

function descriptionTexts({ description }: View): ViewEnvelope['description'] {
  const texts = (part: keyof View['description']): readonly string[] => description[part].map(({ text }) => text);
  return {
    summary: texts('summary'),
    level: texts('level'),
    trend: texts('trend'),
    turningPoints: texts('turningPoints'),
    extremes: texts('extremes'),
    absences: texts('absences'),
  };
}

function agreementTexts({ agreement }: View): ViewEnvelope['agreement'] {
  if (agreement === null) return null;
  const items = agreement.items.map(({ stated, outcome, sentence }) => ({
    stated: stated.printed,
    at: stated.at,
    outcome,
    text: sentence.text,
  }));
  return { summary: agreement.summary.text, items };
}
