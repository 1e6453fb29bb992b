import type { Period } from '@sogdia/core/model';
import { columnKey, type SourceRecord } from '../../contract/index.ts';
import {
  columnsOf,
  type Fields,
  type FlowForm,
  fieldsOfTexts,
  type Layout,
  type Outcome,
  type Provider,
  readFlow,
  TableFields,
} from '../../layout/index.ts';
import { readPeriod } from '../../normalise/index.ts';
import { type ImfName, imfForm } from './imf-form.ts';
import { type ScaleColumns, scaleConditions, scaleOf } from './imf-scale.ts';

const columns = {
  codes: 'SERIES_CODE',
  reporter: 'COUNTRY',
  indicator: 'INDICATOR',
  partner: 'COUNTERPART_COUNTRY',
  scale: 'SCALE',
} as const;
const names = [...Object.values(columns), 'DATASET', 'OBS_MEASURE', 'FREQUENCY'];

/**
 * The International Merchandise Trade Statistics as the IMF's Data Explorer saves them: a series a line, a column for each year, quarter and
 * month. `SERIES_CODE` holds the codes (`KAZ.XG_FOB_USD.CHN.A`) of what the other columns spell out.
 */
export const imfExplorer: Provider = {
  id: 'imf-imts',
  required: [['SERIES_CODE'], ['COUNTRY'], ['INDICATOR'], ['COUNTERPART_COUNTRY']],
  known: { has: (name) => readPeriod(name) !== null || names.some((one) => columnKey(one) === name) },
  preconditions: (layout) => scaleConditions(layout, scaleColumns(layout)),
  open: (layout) => {
    const fields = new TableFields(layout, columns);
    const form = imfForm('imf-imts', scaleOf(layout, scaleColumns(layout)) ?? 'printed');
    const forms = periodsOf(layout).map(({ period, column }) => ({ column, form: { ...form, period: () => period } }));
    return { isOutside: null, read: (record) => readSeries(record, fields.of(record), forms, layout) };
  },
};

function scaleColumns(layout: Layout): ScaleColumns {
  return { scale: columnsOf(layout, columns).scale, values: periodsOf(layout).map(({ column }) => column), isForDisplay: false };
}

function periodsOf({ columns }: Layout): readonly { readonly period: Period; readonly column: number }[] {
  return columns.flatMap((name, column) => {
    const period = readPeriod(name);
    return period === null ? [] : [{ period, column }];
  });
}

/** A line holds a record for each period that it gives a value for. */
function readSeries(
  record: SourceRecord,
  series: Fields<keyof typeof columns>,
  forms: readonly { readonly column: number; readonly form: FlowForm<ImfName> }[],
  layout: Layout,
): readonly Outcome[] {
  const [reporter = '', indicator = '', partner = ''] = series.text('codes').split('.');
  const texts = { reporter, indicator, partner, period: '', scale: series.text('scale') };
  return forms.flatMap(({ column, form }) => {
    layout.corrections?.begin(forms.map((one) => one.column));
    const value = record.text(column).trim();
    if (value === '') return [];
    const columnOf = (name: ImfName): number | null => (name === 'value' || name === 'period' ? column : series.column(name));
    return [readFlow(form, fieldsOfTexts(record.line, { ...texts, value }, columnOf), layout)];
  });
}
