import { nameInSentence, sentenceWriter } from '../../../format/index.ts';
import { type Catalogue, catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { EconomyCode, World } from '../../../model/economies/index.ts';
import type { TradeSpec, ViewSpec } from '../../../model/question/index.ts';
import type { Period } from '../../../model/values/index.ts';
import type { Receipt, Sentence, ViewDiscrepancy, ViewSeries } from '../../../model/view/index.ts';
import { amountIn, type Comparison, goodsOrNone, listEconomies, type NamedQuantity, sizeIn, sizeTo, valueIn } from '../phrases/index.ts';

/** The kinds of findings: every message of the catalogue that is the whole of a heading. */
type FindingKind = {
  [Key in keyof Catalogue]: Key extends `headline.${infer Kind}`
    ? Catalogue[Key] extends (parts: never) => readonly string[]
      ? Kind
      : never
    : never;
}[keyof Catalogue];

/** What a heading tells: its kind, and what the message of that kind is made of. */
export type Finding = {
  [Kind in FindingKind]: { readonly kind: Kind } & Parameters<Catalogue[`headline.${Kind}`]>[0];
}[FindingKind];

/** What findings are looked for in: a view before it has a heading. */
export interface Told<Spec extends ViewSpec = ViewSpec> {
  readonly world: World;
  readonly spec: Spec;
  readonly series: readonly ViewSeries[];
  readonly discrepancies: readonly ViewDiscrepancy[];
  /** The series in a period that the view does not show; none of an indicator. */
  readonly elsewhere: (period: Period) => readonly ViewSeries[];
  readonly language: Language;
  readonly say: Speaker;
  /** The lines that the heading speaks of, those of the first measure and record with a figure, and how they compare. */
  readonly main: readonly ViewSeries[];
  readonly comparison: Comparison;
}

export type ToldOfTrade = Told<TradeSpec>;

export type Speaker = ReturnType<typeof speakerIn>;

/** Puts economies, goods and numbers, each with its receipt, into words, and a finding into a sentence: all that knows the language. */
export function speakerIn(world: World, language: Language) {
  const writer = sentenceWriter('short', catalogueOf(language)['headline.letters']);
  return {
    name: (code: EconomyCode) => nameInSentence(world, code, language),
    names: (some: readonly { readonly economy: EconomyCode }[], many: 'partners' | 'economies' = 'partners') => {
      const codes = new Set(some.map(({ economy }) => economy));
      return listEconomies(world, [...codes], language, 'and', many);
    },
    goods: (product: string | null | undefined) => goodsOrNone(world, product, language),
    amount: (receipt: Receipt) => amountIn(world, writer, receipt, language),
    value: (quantity: NamedQuantity, receipt: Receipt) => valueIn(world, writer, quantity, receipt, language),
    size: (receipt: Receipt) => sizeTo(world, writer, receipt, language),
    growth: (receipt: Receipt) => sizeIn(world, writer, receipt, language),
    finding: (finding: Finding): Sentence => {
      const message = catalogueOf(language)[`headline.${finding.kind}`] as (parts: Finding) => readonly string[];
      return writer.finish(message(finding));
    },
  };
}
