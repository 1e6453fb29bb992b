import type { Language } from '@sogdia/core';
import type { IndicatorTopic } from '@sogdia/core/model';

/** A text in every language of the observatory; one that lacks a language does not compile. */
export type TopicText = Readonly<Record<Language, string>>;

/** A view of a topic: its name in addresses, the query string of its spec, and what it is called where a list of its series says less. */
export interface TopicView {
  readonly id: string;
  readonly query: string;
  /** The part of a long page that it stands for, in a word or two; without it, it belongs to the part before. */
  readonly part?: TopicText;
  /** Whether its last figures stand among the key figures of a long page. */
  readonly isKey?: true;
  readonly names?: TopicText;
}

/**
 * What readers come to ask of the data, with the views that answer it: a page of the site, an entry of the terminal program's index. The
 * first of the views is the answer itself, the others bear on it. `sections` are those of the study whose statements are about it; `unknown`
 * says what no source that is held answers.
 */
export interface Topic {
  /** Its name in addresses, in kebab-case. */
  readonly id: string;
  readonly names: TopicText;
  /** What the topic asks, in one sentence. */
  readonly question: TopicText;
  readonly sections: readonly string[];
  /** Statements of other sections that are about it, by their ids. */
  readonly claims?: readonly string[];
  readonly views: readonly [TopicView, ...TopicView[]];
  /** The goods that it opens with. */
  readonly goods?: GoodsOfViews;
  readonly unknown: readonly TopicText[];
  /** The topics of the registry of indicators that are listed with it where no view draws them: series, and figures one by one. */
  readonly indicators: readonly IndicatorTopic[];
  /** Whether the places of the dataset and their facts are listed with it; else those are not. */
  readonly places?: true;
  /** Whether the dated events of the dataset are listed with it. */
  readonly events?: true;
  /** Facts of places that are drawn where these lie. */
  readonly placed?: PlacedFacts;
  /** Whether its answer is what became of the targets that events of the dataset set. */
  readonly targets?: true;
}

/** Views, by their ids, whose last figures are drawn as bars of goods: what was bought and what was sold; the view of all goods; whose figures they are. */
export type GoodsOfViews = Readonly<Record<'bought' | 'sold', readonly string[]>> & { readonly inAll: string; readonly about: TopicText };

/**
 * Facts that many places have, in plain units: drawn as dots on a map by the first, the largest first in a table with the others. `about` tells
 * what is counted and what is not.
 */
export interface PlacedFacts {
  readonly names: TopicText;
  readonly about: TopicText;
  /** The ids of the facts, that of the dots first. */
  readonly facts: readonly [string, ...string[]];
}

/**
 * A topic that is about one economy: what the registry of indicators, the places and the events hold of it is listed with it, in groups, and
 * the statements of the study that name it. `reasons` is the kind of the dated events that tell why two records of its trade differ.
 */
export interface EconomyProfile extends Topic {
  /** Its code. */
  readonly economy: string;
  /** What else readers call it, in any language: its full names, other spellings, its own. */
  readonly otherNames: readonly string[];
  readonly held: readonly HeldGroup[];
  readonly reasons: string;
}

/** Figures that stand together on the page of an economy, by the topics of the registry of indicators that they are of. */
export type HeldGroup = Pick<Topic, 'names' | 'indicators'>;
