import type { Catalogue, Language } from '../../../messages/catalogue.ts';
import type { ChoiceCatalogue } from '../../../messages/choice-catalogue.ts';
import type { TradeSpec } from '../../../model/question/index.ts';
import type { Holdings } from './holdings-of.ts';

/** What a rule looks at. */
export interface JudgedSpec {
  readonly holdings: Holdings;
  readonly spec: TradeSpec;
  readonly language: Language;
  readonly text: ChoiceCatalogue;
}

/** A rule: the sentence that says what is wrong with a choice; null where nothing is. It reads that choice and those before it alone. */
export type ViewRule = (judged: JudgedSpec) => string | null;

/** A rule for which a spec alone is enough, whatever a dataset holds. */
export type RuleOfSpec = (judged: Pick<JudgedSpec, 'spec'> & { readonly text: Catalogue }) => string | null;
