import {
  type ChoicesOfView,
  choicesOfView,
  type Dataset,
  encodeViewSpec,
  type Holdings,
  type IndicatorView,
  type Language,
  nearestView,
  type Receipt,
  readViewSpec,
  type TradeSpec,
  type TradeView,
  type View,
  type ViewSpec,
} from '@sogdia/core';
import { findEconomy, indicatorFrequencySchema, isIndicatorView, isTradeSpec, ownValue } from '@sogdia/core/model';
import {
  type ChoicesOfIndicators,
  choicesOfGoods,
  exchangeReporter,
  type GroupOfGoods,
  nearestViewSpec,
  type RevisionTriangle,
  revisionsOf,
  tradeViewOf,
} from '@sogdia/core/workspace';
import { fetchDataset, partsOfView } from '../../lib/fetch-dataset.ts';
import { fetchExportedText } from '../../lib/fetch-exported-page.ts';
import { inLanguage } from '../../lib/languages/dataset-words.ts';
import { once } from '../../lib/promises/once.ts';
import { routes } from '../../lib/routes.ts';
import type { Named } from './controls/explore-options.ts';
import type { ViewChange } from './controls/view-change.ts';

/** What the engine says to a query: the nearest view, how the query was read, what was changed, and what can be chosen from there. */
export type Answer = AnswerOfAny & AnswerOf;

interface AnswerOfAny {
  /** How the address was read, where it does not stand as it was read. */
  readonly read: readonly string[];
  /** What was changed since it does not go with the rest. */
  readonly changed: readonly string[];
}

/** An answer about trade, or about indicators. */
type AnswerOf =
  | { readonly asked: 'trade'; readonly view: TradeView; readonly choices: ChoicesOfView }
  | { readonly asked: 'indicators'; readonly view: IndicatorView; readonly choices: ChoicesOfIndicators; readonly named: Named };

/**
 * Whoever answers questions: for the data of the site the core in this page, for a reader's own files the same in the worker that holds them. What is
 * asked and answered is plain data, so that it can cross from one to the other. Each rejects where the data cannot be had.
 */
export interface Engine {
  /** The view that a query asks for; null where a fault of ours keeps it from being computed. */
  readonly answer: (query: string) => Promise<Answer | null>;
  readonly queryOf: (spec: ViewSpec, change: ViewChange) => Promise<string>;
  /** The query of a view of an indicator to begin with, over what is held of it. */
  readonly queryOfIndicator: (id: string) => Promise<string>;
  /** The goods that can be chosen beside the rest of a spec. */
  readonly goodsFor: (spec: TradeSpec) => Promise<readonly GroupOfGoods[]>;
  /** The revised figures that a number of the view of a query rests on. */
  readonly revisions: (query: string, receipt: Receipt) => Promise<readonly RevisionTriangle[]>;
}

/** What belongs to a parameter, and is chosen anew with it. */
const dependents: Readonly<Record<string, string>> = { transform: 'index-year', record: 'method' };
/** The changes with which the years and the form go along without a word, and these. */
const leading: ReadonlySet<string> = new Set(['frequency', 'indicator', 'products', 'level', 'transform']);
const following: ReadonlySet<string> = new Set(['years', 'index-year', 'chart']);

/** An engine over the data of the site, of which what they hold is fetched first. */
export async function createSiteEngine(language: Language): Promise<Engine> {
  return createEngine(language, JSON.parse(await fetchExportedText(routes.holdings())), fetchDataset);
}

/** An engine that has fetched nothing yet, over data of which the holdings are known, and a way to the dataset with the parts that a view rests on. */
export function createEngine(language: Language, holdings: Holdings, fetchParts: typeof fetchDataset): Engine {
  const datasetOf = once((...parts: Parameters<typeof fetchDataset>[0]) => fetchParts(parts));
  const datasetFor = async (query: string): Promise<Dataset> => {
    const { spec } = readViewSpec(holdings, query, language);
    const parts = new Set([spec, nearestViewSpec(holdings, spec, language).spec].flatMap((one) => partsOfView(holdings, one)));
    return inLanguage(await datasetOf(...parts), language);
  };
  return {
    answer: once(async (query) => answered(await datasetFor(query), query)),
    queryOf: async (spec, change) => {
      const reporter = change['reporter'];
      const asked = isTradeSpec(spec) && reporter ? exchangeReporter(spec, findEconomy(holdings, reporter).code) : spec;
      const replaced = [...Object.keys(change), ...('frequency' in change ? ['years'] : [])].flatMap((name) => [
        name,
        ownValue(dependents, name) ?? name,
      ]);
      const kept = encodeViewSpec(holdings, asked)
        .split('&')
        .filter((pair) => pair !== '' && !replaced.includes(pair.split('=')[0] ?? ''));
      const set = Object.entries({ ...change, ...yearsOfFrequency(spec, change['frequency']) }).flatMap(([name, value]) =>
        value === null ? [] : [`${name}=${value}`],
      );
      const read = withGoods(readViewSpec(holdings, [...kept, ...set].join('&'), language).spec);
      return encodeViewSpec(holdings, Object.keys(change).some((name) => leading.has(name)) ? followed(read) : read);
    },
    queryOfIndicator: async (id) => {
      const { spec } = readViewSpec(holdings, `indicator=${id}`, language);
      return encodeViewSpec(holdings, nearestViewSpec(holdings, spec, language).spec);
    },
    goodsFor: async (spec) => {
      const dataset = await fetchParts(['totals', 'products']);
      return choicesOfGoods(dataset, holdings, spec, language);
    },
    revisions: async (query, receipt) => revisionsOf(await datasetFor(query), receipt),
  };

  function answered(dataset: Dataset, query: string): Answer | null {
    try {
      const { spec, stated, notices } = readViewSpec(holdings, query, language);
      const { view, changes } = nearestView(dataset, spec, { language, holdings });
      // A form that nobody asked for gives way without a word.
      const told = changes.filter(({ parameter }) => parameter !== 'chart' || stated.has('chart'));
      return { read: notices, changed: told.map(({ text }) => text), ...answerOf(view) };
    } catch {
      return null;
    }
  }

  function answerOf(view: View): AnswerOf {
    const { economies, groups, indicators } = holdings;
    if (isIndicatorView(view))
      return { asked: 'indicators', view, choices: choicesOfView(holdings, view.spec, language), named: { economies, groups, indicators } };
    const trade = tradeViewOf(view);
    return { asked: 'trade', view: trade, choices: choicesOfView(holdings, trade.spec, language) };
  }

  /** The years of a view by another frequency: of trade as they are, and of parts of years on to the newest, since that is of months alone; those with figures of indicators. */
  function yearsOfFrequency(spec: ViewSpec, asked: string | null | undefined): ViewChange {
    const { data: frequency } = indicatorFrequencySchema.safeParse(asked);
    if (frequency === undefined) return {};
    if (isTradeSpec(spec))
      return { years: `${spec.from}-${frequency === 'month' || frequency === 'year-to-date' ? lastYearOf(frequency) : spec.to}` };
    const { years } = choicesOfView(holdings, { ...spec, frequency }, language);
    return years === null ? {} : { years: `${years.first}-${years.last}` };
  }

  /** The last year of which any part is held. */
  function lastYearOf(frequency: 'month' | 'year-to-date'): number {
    return Math.max(...Object.values(holdings.partsOfYears[frequency]).map(({ last }) => Math.floor(last / 12)));
  }

  /** A spec with a level of goods where its measure needs one, or with all goods of it; as it is where that does not help. */
  function withGoods(spec: ViewSpec): ViewSpec {
    if (!isTradeSpec(spec)) return spec;
    const changesMeasure = (one: TradeSpec): boolean =>
      nearestViewSpec(holdings, one, language).changes.some(({ parameter }) => parameter === 'measure' || parameter === 'level');
    if (!changesMeasure(spec)) return spec;
    const levels = Object.keys(holdings.levels).map((level) => ({ ...spec, products: [], by: 'product' as const, level, top: null }));
    return [{ ...spec, top: null }, ...levels].find((one) => !changesMeasure(one)) ?? spec;
  }

  /** A spec whose years and form follow what was chosen, where nothing else has to. */
  function followed(spec: ViewSpec): ViewSpec {
    const nearest = nearestViewSpec(holdings, spec, language);
    return nearest.changes.every(({ parameter }) => following.has(parameter)) ? nearest.spec : spec;
  }
}
