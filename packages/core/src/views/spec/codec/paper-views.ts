import { economyCodeSchema, membersOf, worldOfCodec } from '../../../model/economies/index.ts';
import { type ReconciliationMethod, type ViewSpec, viewSpecSchema } from '../../../model/question/index.ts';
import { cifFobFactor } from '../../../queries/index.ts';

const china = economyCodeSchema.parse('CHN');
const centralAsia = economyCodeSchema.parse('CA5');

/** The spec that a query string without parameters stands for; every default of the codec is read from here. */
export const defaultViewSpec: ViewSpec = viewSpecSchema.parse({
  measures: ['total-trade'],
  reporter: china,
  partners: [...membersOf(worldOfCodec, centralAsia)],
  from: 2013,
  to: 2023,
  record: 'reporter',
  method: null,
  factor: cifFobFactor,
  money: 'usd',
  transform: 'level',
  indexYear: null,
  vintage: 'first',
  chart: 'line',
  events: false,
});

/** The method of a reconciled record for which a query string names none. */
export const methodUnlessStated: ReconciliationMethod = 'mean';

/** The figures and the table of the paper (Zhang 2025) as specs, by the names under which the site and the terminal open them. */
export const paperViews = {
  'figure-1': { ...defaultViewSpec, partners: [centralAsia], chart: 'column', events: true },
  'figure-2': { ...defaultViewSpec },
  'figure-3': { ...defaultViewSpec, measures: ['import'] },
  'figure-4': { ...defaultViewSpec, measures: ['export'] },
  'figure-5': { ...defaultViewSpec, measures: ['export', 'import'], partners: [centralAsia], chart: 'diverging-column' },
  'figure-6': { ...defaultViewSpec, transform: 'share', chart: 'stacked-column' },
  'table-1': { ...defaultViewSpec, measures: ['partnership'], from: 2005, to: 2024, chart: 'timeline' },
} as const satisfies Record<string, ViewSpec>;

/** Name of a view of the paper. */
export type PaperViewName = keyof typeof paperViews;

/** The names in the order of the paper. */
export const paperViewNames: readonly PaperViewName[] = Object.keys(paperViews) as PaperViewName[];

/**
 * The paper's name for a spec that asks what one of its figures asks, whatever form or layer it is drawn with; null for any other.
 * @example paperViewNameOf(decodeViewSpec('measure=import&chart=table')) // => 'figure-3'
 */
export function paperViewNameOf(spec: ViewSpec): PaperViewName | null {
  const question = questionOf(spec);
  return paperViewNames.find((name) => questionOf(paperViews[name]) === question) ?? null;
}

/** What a spec asks, without how it is drawn and without the factor, which no view of one record reads. */
function questionOf(spec: ViewSpec): string {
  return JSON.stringify(viewSpecSchema.parse({ ...spec, chart: 'line', events: false, factor: cifFobFactor }));
}
