import type { ChoicesOfView, TradeSpec } from '@sogdia/core';
import type { GroupOfGoods } from '@sogdia/core/workspace';
import { type ComponentType, useEffect, useState } from 'react';
import { listenTo } from '../../../lib/promises/listen-to.ts';
import { Choice } from './choice.tsx';
import type { ExploreOptions } from './explore-options.ts';
import { offersOf } from './offers-of.ts';
import type { PickerList } from './picker-list.tsx';
import { spanOf } from './span-fields.tsx';
import type { ControlProps } from './view-change.ts';

/** What is needed to list goods, once it has been fetched. */
export interface OpenedGoods {
  readonly groups: readonly GroupOfGoods[];
  readonly List: ComponentType<Parameters<typeof PickerList>[0]>;
}

/** How many of the largest goods of a level are told apart. */
const tops = ['5', '10', '20', ''];

/** Of which goods: all together, those that are chosen from a list, or the largest of a level. */
export function GoodsChoice({ spec, choices, options, texts, openGoods, onChange }: GoodsChoiceProps) {
  const [isPicking, setPicking] = useState(false);
  const isListed = spec.products.length > 0;
  const level = levelOf(spec, choices);
  const value = level ?? (isListed || isPicking ? 'products' : '');
  const kinds = [{ value: '', label: texts.allGoods }, { value: 'products', label: texts.chosenGoods }, ...options.levels];
  const choose = (kind: string): void => {
    setPicking(kind === 'products');
    if (kind === '') onChange({ products: null, by: null, level: null, top: null });
    else if (kind !== 'products') onChange({ products: null, by: 'product', level: kind, top: '10' });
    else if (level !== null) onChange({ by: null, level: null, top: null });
  };
  const top = spec.top === null ? '' : String(spec.top);
  const labelOf = (most: string): string => (most === '' ? texts.allOfThem : texts.largest.replace('#', most));
  const counts = tops.includes(top) ? tops : [top, ...tops];
  const offers = counts.map((most) => ({ value: most, label: labelOf(most), reason: null }));
  return (
    <>
      <Choice
        label={texts.goods}
        offers={offersOf(kinds, [...choices.products, ...choices.level])}
        {...{ value, texts }}
        onChoose={choose}
      />
      {level === null ? null : (
        <Choice label={texts.top} value={top} {...{ offers, texts }} onChoose={(most) => onChange({ top: most === '' ? null : most })} />
      )}
      {value === 'products' ? <GoodsList {...{ spec, texts, openGoods, onChange }} /> : null}
    </>
  );
}

/** A view of trade with what can be chosen in it, and how its goods are fetched. */
export interface GoodsChoiceProps extends ControlProps {
  readonly spec: TradeSpec;
  readonly choices: ChoicesOfView;
  readonly options: ExploreOptions;
  readonly openGoods: (spec: TradeSpec) => Promise<OpenedGoods>;
}

/** The level of a spec as the choices name it, in the first nomenclature that has figures; null where it breaks nothing down. */
function levelOf({ level }: TradeSpec, choices: ChoicesOfView): string | null {
  if (level === null) return null;
  const named = choices.level.filter(({ value }) => value === level || value.slice(value.indexOf(':') + 1) === level);
  return (named.find(({ reason }) => reason === null) ?? named[0])?.value ?? level;
}

function GoodsList({ spec, texts, openGoods, onChange }: Omit<GoodsChoiceProps, 'choices' | 'options'>) {
  const [opened, setOpened] = useState<OpenedGoods | 'failed' | null>(null);
  useEffect(() => listenTo(openGoods(spec), setOpened, () => setOpened('failed')), [spec, openGoods]);
  if (opened === null) return <p className="why-not">{texts.loadingGoods}</p>;
  if (opened === 'failed') return <p className="why-not">{texts.failed}</p>;
  const groups = opened.groups.map(({ id, label, goods }) => ({
    id,
    label,
    picks: goods.map(({ value, label: name, code, words, years, reason }) => ({
      value,
      label: name,
      words,
      reason,
      detail: [code, years === null ? null : spanOf(years)].filter((part) => part !== null).join(' · '),
    })),
  }));
  const toggle = (product: string): void => {
    const rest = spec.products.filter((one) => one !== product);
    const products = rest.length < spec.products.length ? rest : [...rest, product];
    onChange({ products: products.length === 0 ? null : products.join(','), by: null, level: null, top: null });
  };
  return <opened.List label={texts.pickGoods} groups={groups} chosen={spec.products} texts={texts} onPick={toggle} />;
}
