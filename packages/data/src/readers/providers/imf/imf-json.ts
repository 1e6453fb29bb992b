import type { Layout, Outcome, TextProvider } from '../../layout/index.ts';
import { readPeriod } from '../../normalise/index.ts';
import { type Field, rowOfObservation, unknownPeriod } from './imf-observation.ts';
import { type ImfName, imfNames } from './imf-tables.ts';

/** Direction of Trade as JSON, with attributes `@REF_AREA`, `@COUNTERPART_AREA`, `@TIME_PERIOD` and `@OBS_VALUE`. */
export const imfJson: TextProvider = {
  id: 'imf-dot',
  isIn: (head) => /"CompactData"/.test(head) && /"@(?:REF_AREA|INDICATOR)"/.test(head),
  read: (text, layout) =>
    listOf<Series>((JSON.parse(text) as Answer).CompactData.DataSet.Series).flatMap((series) =>
      listOf<Attributes>(series.Obs).map((observation) => readObservation(observation, series, layout)),
    ),
};

type Attributes = Readonly<Record<string, unknown>>;
type Series = Attributes & { readonly Obs: Attributes | readonly Attributes[] };
interface Answer {
  readonly CompactData: { readonly DataSet: { readonly Series: Series | readonly Series[] } };
}

/** A list, or the one thing that stands where a list of one would. */
function listOf<Item>(items: Item | readonly Item[] | undefined): readonly Item[] {
  if (items === undefined) return [];
  return Array.isArray(items) ? (items as readonly Item[]) : [items as Item];
}

function readObservation(observation: Attributes, series: Series, layout: Layout): Outcome {
  const at = (name: ImfName): Field => {
    const found = imfNames[name]
      .map((key) => observation[`@${key}`] ?? series[`@${key}`])
      .find((value) => typeof value === 'string' || typeof value === 'number');
    return { text: found === undefined ? '' : String(found), column: null };
  };
  const period = readPeriod(at('period').text);
  if (period === null) return unknownPeriod(at('period'));
  const [reporter, partner, indicator, value, printedScale] = [at('reporter'), at('partner'), at('indicator'), at('value'), at('scale')];
  return rowOfObservation({ provider: 'imf-dot', line: 1, reporter, partner, indicator, value, printedScale }, period, 'printed', layout);
}
