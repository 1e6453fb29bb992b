import { columnKey } from '../../contract/index.ts';
import { columnsOf, flowReader, type Layout, type Provider, TableFields } from '../../layout/index.ts';
import { imfForm } from './imf-form.ts';
import { imfNames } from './imf-names.data.ts';
import { type ScaleColumns, scaleConditions, scaleOf } from './imf-scale.ts';

const others =
  'DATAFLOW,STRUCTURE,STRUCTURE_ID,ACTION,FREQ,FREQUENCY,OBS_STATUS,STATUS,UNIT,PRECISION,DECIMALS_DISPLAYED,TRADE_FLOW,VALUATION,DERIVATION_TYPE,OVERLAP'.split(
    ',',
  );
const known: ReadonlySet<string> = new Set([...Object.values(imfNames).flat(), ...others].map(columnKey));

/** The IMF's Direction of Trade Statistics, until 2025. */
export const imfDot: Provider = imfTable('imf-dot', ['REF_AREA', 'INDICATOR', 'COUNTERPART_AREA', 'TIME_PERIOD', 'OBS_VALUE']);

/** The IMF's International Merchandise Trade Statistics, which took its place. */
export const imfImts: Provider = imfTable('imf-imts', ['COUNTRY', 'INDICATOR', 'COUNTERPART_COUNTRY', 'TIME_PERIOD', 'OBS_VALUE']);

function imfTable(id: 'imf-dot' | 'imf-imts', required: readonly string[]): Provider {
  const scales = (layout: Layout): ScaleColumns => {
    const { scale, value } = columnsOf(layout, imfNames);
    return { scale, values: [value], isForDisplay: id === 'imf-imts' };
  };
  return {
    id,
    required: required.map((name) => [name]),
    known,
    preconditions: (layout) => scaleConditions(layout, scales(layout)),
    open: (layout) => flowReader(layout, new TableFields(layout, imfNames), imfForm(id, scaleOf(layout, scales(layout)) ?? 'printed')),
  };
}
