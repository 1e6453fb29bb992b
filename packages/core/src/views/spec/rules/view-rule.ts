import type { Catalogue, Language } from '../../../messages/catalogue.ts';
import type { ChoiceCatalogue } from '../../../messages/choice-catalogue.ts';
import type { TradeSpec, ViewSpec } from '../../../model/question/index.ts';
import type { Holdings } from './holdings-of.ts';

/** What a rule looks at: of any view, unless it is of trade alone. */
export interface Judged<Spec extends ViewSpec> {
  readonly holdings: Holdings;
  readonly spec: Spec;
  readonly language: Language;
  readonly text: ChoiceCatalogue;
}
export type JudgedSpec = Judged<TradeSpec>;

/** A rule: the sentence that says what is wrong with a choice; null where nothing is. It reads that choice and those before it alone. */
export type RuleOn<Seen> = (judged: Seen) => string | null;
export type ViewRule = RuleOn<JudgedSpec>;

/** A rule for which a spec alone is enough, whatever a dataset holds. */
export type RuleOfSpec = (judged: Pick<JudgedSpec, 'spec'> & { readonly text: Catalogue }) => string | null;
