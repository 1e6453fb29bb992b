import type { Period } from '@sogdia/core/model';
import type { SourceRecord } from '../../contract/index.ts';
import { columnFinder, type Layout, type Outcome, type Provider, trimmed } from '../../layout/index.ts';
import { readPeriod } from '../../normalise/index.ts';
import { type Field, rowOfObservation } from './imf-observation.ts';
import { type FileScale, type ScaleColumns, scaleConditions, scaleOf } from './imf-scale.ts';

const named = ['DATASET', 'SERIES_CODE', 'OBS_MEASURE', 'COUNTRY', 'INDICATOR', 'COUNTERPART_COUNTRY', 'FREQUENCY', 'SCALE'];

/**
 * The International Merchandise Trade Statistics as the IMF's Data Explorer saves them: a series a line, a column for each year, quarter and
 * month. `SERIES_CODE` holds the codes (`KAZ.XG_FOB_USD.CHN.A`) of what the other columns spell out.
 */
export const imfExplorer: Provider = {
  id: 'imf-imts',
  required: [['SERIES_CODE'], ['COUNTRY'], ['INDICATOR'], ['COUNTERPART_COUNTRY']],
  known: { has: (name) => readPeriod(name) !== null || named.some((one) => one.toLowerCase() === name) },
  preconditions: (layout) => scaleConditions(layout, columnsOf(layout)),
  open: (layout) => {
    const find = columnFinder(layout);
    const scale = scaleOf(layout, columnsOf(layout)) ?? 'printed';
    const periods = periodsOf(layout);
    return { isOutside: null, read: (record) => readSeries(record, { find, scale, periods, layout }) };
  },
};

function columnsOf(layout: Layout): ScaleColumns {
  return { scale: columnFinder(layout)('SCALE'), values: periodsOf(layout).map(({ column }) => column), isForDisplay: false };
}

interface PeriodColumn {
  readonly period: Period;
  readonly column: number;
}

function periodsOf({ columns }: Layout): readonly PeriodColumn[] {
  return columns.flatMap((name, column) => {
    const period = readPeriod(name);
    return period === null ? [] : [{ period, column }];
  });
}

interface Opened {
  readonly find: (name: string) => number;
  readonly scale: FileScale;
  readonly periods: readonly PeriodColumn[];
  readonly layout: Layout;
}

/** A line holds a record for each period that it gives a value for. */
function readSeries(record: SourceRecord, { find, scale, periods, layout }: Opened): readonly Outcome[] {
  const at = (name: string): Field => ({ text: trimmed(record.text(find(name)), layout.rules), column: find(name) });
  const [reporter = '', indicator = '', partner = ''] = at('SERIES_CODE').text.split('.');
  const series = {
    provider: 'imf-imts',
    line: record.line,
    reporter: { ...at('COUNTRY'), text: reporter },
    partner: { ...at('COUNTERPART_COUNTRY'), text: partner },
    indicator: { ...at('INDICATOR'), text: indicator },
    printedScale: at('SCALE'),
  } as const;
  return periods.flatMap(({ period, column }) => {
    const text = record.text(column).trim();
    return text === '' ? [] : [rowOfObservation({ ...series, value: { text, column } }, period, scale, layout)];
  });
}
