import type { SourceRecord } from '../../contract/index.ts';
import { columnFinder, type Layout, type Outcome, type Provider, trimmed } from '../../layout/index.ts';
import { readPeriod } from '../../normalise/index.ts';
import { type Field, rowOfObservation, unknownPeriod } from './imf-observation.ts';
import { type ScaleColumns, scaleConditions, scaleOf } from './imf-scale.ts';

/** The names of the columns, of Direction of Trade and of what took its place. */
export const imfNames = {
  reporter: ['REF_AREA', 'COUNTRY'],
  partner: ['COUNTERPART_AREA', 'COUNTERPART_COUNTRY'],
  indicator: ['INDICATOR'],
  period: ['TIME_PERIOD'],
  value: ['OBS_VALUE'],
  scale: ['SCALE', 'UNIT_MULT'],
} as const;

/** What a record of a value says, each by the names of its column. */
export type ImfName = keyof typeof imfNames;

const others =
  'DATAFLOW,STRUCTURE,STRUCTURE_ID,ACTION,FREQ,FREQUENCY,OBS_STATUS,STATUS,UNIT,PRECISION,DECIMALS_DISPLAYED,TRADE_FLOW,VALUATION,DERIVATION_TYPE,OVERLAP'.split(
    ',',
  );
const known: ReadonlySet<string> = new Set([...Object.values(imfNames).flat(), ...others].map((name) => name.toLowerCase()));

/** The IMF's Direction of Trade Statistics, until 2025. */
export const imfDot: Provider = {
  id: 'imf-dot',
  required: [['REF_AREA'], ['INDICATOR'], ['COUNTERPART_AREA'], ['TIME_PERIOD'], ['OBS_VALUE']],
  known,
  preconditions: (layout) => scaleConditions(layout, columnsOf(layout, false)),
  open: (layout) => ({ isOutside: null, read: recordReader(layout, 'imf-dot') }),
};

/** The IMF's International Merchandise Trade Statistics, which took its place. */
export const imfImts: Provider = {
  id: 'imf-imts',
  required: [['COUNTRY'], ['INDICATOR'], ['COUNTERPART_COUNTRY'], ['TIME_PERIOD'], ['OBS_VALUE']],
  known,
  preconditions: (layout) => scaleConditions(layout, columnsOf(layout, true)),
  open: (layout) => ({ isOutside: null, read: recordReader(layout, 'imf-imts') }),
};

function columnsOf(layout: Layout, isForDisplay: boolean): ScaleColumns {
  const find = columnFinder(layout);
  return { scale: find(...imfNames.scale), values: [find(...imfNames.value)], isForDisplay };
}

function recordReader(layout: Layout, provider: 'imf-dot' | 'imf-imts'): (record: SourceRecord) => Outcome {
  const find = columnFinder(layout);
  const scale = scaleOf(layout, columnsOf(layout, provider === 'imf-imts')) ?? 'printed';
  return (record) => {
    const at = (name: ImfName): Field => {
      const column = find(...imfNames[name]);
      return { text: trimmed(record.text(column), layout.rules), column };
    };
    const period = readPeriod(at('period').text);
    if (period === null) return unknownPeriod(at('period'));
    const [reporter, partner, indicator, value, printedScale] = [at('reporter'), at('partner'), at('indicator'), at('value'), at('scale')];
    return rowOfObservation({ provider, line: record.line, reporter, partner, indicator, value, printedScale }, period, scale, layout);
  };
}
