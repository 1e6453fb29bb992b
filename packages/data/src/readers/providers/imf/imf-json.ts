import { ownValue } from '../../contract/index.ts';
import { fieldsOfTexts, type Layout, type Outcome, readFlow, type TextProvider } from '../../layout/index.ts';
import { type ImfName, imfForm } from './imf-form.ts';
import { imfNames } from './imf-names.data.ts';

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
  const textOf = (keys: readonly string[]): string => {
    const found = keys
      .map((key) => ownValue(observation, `@${key}`) ?? ownValue<unknown>(series, `@${key}`))
      .find((value) => typeof value === 'string' || typeof value === 'number');
    return String(found ?? '');
  };
  const texts = Object.fromEntries(Object.entries(imfNames).map(([name, keys]) => [name, textOf(keys)])) as Record<ImfName, string>;
  return readFlow(imfForm('imf-dot', 'printed'), fieldsOfTexts(1, texts), layout);
}
