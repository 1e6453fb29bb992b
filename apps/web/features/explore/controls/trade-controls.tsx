import { Choice } from './choice.tsx';
import { ShowingControls } from './drawing-controls.tsx';
import type { ExploreOptions } from './explore-options.ts';
import { GoodsChoice, type GoodsChoiceProps } from './goods-choice.tsx';
import { offersOf } from './offers-of.ts';
import { PartnerChoice } from './partner-choice.tsx';

/** The controls of a view of trade: whose, with whom, in which goods and when, and how it is read and shown. */
export function TradeControls({ spec, choices, options, texts, openGoods, onChange }: GoodsChoiceProps) {
  const measures = spec.measures.join(',');
  const nameOf = (measure: string): string => options.measures.find(({ value }) => value === measure)?.label ?? measure;
  const isOther = !options.measures.some(({ value }) => value === measures);
  const ofMeasures = isOther
    ? [...options.measures, { value: measures, label: spec.measures.map(nameOf).join(texts.list) }]
    : options.measures;
  const choose = (name: string) => (value: string) => onChange({ [name]: value });
  const control = (name: 'reporter' | 'money' | 'record', label: string, offered: ExploreOptions['economies']) => ({
    label,
    value: spec[name],
    offers: offersOf(offered, choices[name]),
    texts,
    onChoose: choose(name),
  });
  return (
    <>
      <Choice label={texts.measure} value={measures} offers={offersOf(ofMeasures)} texts={texts} onChoose={choose('measure')} />
      <Choice {...control('reporter', texts.reporter, options.economies)} />
      <PartnerChoice
        legend={texts.partners}
        chosen={spec.partners}
        offers={offersOf(options.economies, choices.partners)}
        texts={texts}
        onChoose={(partners) => onChange({ partners: partners.join(',') })}
      />
      <GoodsChoice {...{ spec, choices, options, texts, openGoods, onChange }} />
      <ShowingControls
        {...{ spec, choices, options, texts, onChange }}
        frequency={spec.frequency}
        frequencies={offersOf(options.frequencies, choices.frequency)}
        months={choices.months}
      >
        <Choice {...control('money', texts.money, options.bases)} />
        <Choice {...control('record', texts.record, options.records)} />
      </ShowingControls>
    </>
  );
}
