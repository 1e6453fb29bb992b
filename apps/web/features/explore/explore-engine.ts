import {
  type ChoicesOfView,
  choicesOfView,
  type Dataset,
  encodeViewSpec,
  exchangeReporter,
  findEconomy,
  type Holdings,
  isTradeView,
  type Language,
  nearestView,
  nearestViewSpec,
  readViewSpec,
  type TradeSpec,
  type TradeView,
  type View,
} from '@sogdia/core';
import { fetchDataset, partsOfView } from '../../lib/fetch-dataset.ts';

/** What the engine says to a query: the nearest view, how the query was read, what was changed, and what can be chosen from there. */
export type Answer = TradeAnswer | IndicatorAnswer;

interface AnswerOfAny {
  readonly dataset: Dataset;
  /** How the address was read, where it does not stand as it was read. */
  readonly read: readonly string[];
  /** What was changed since it does not go with the rest. */
  readonly changed: readonly string[];
}

/** An answer whose question the controls can change. */
export interface TradeAnswer extends AnswerOfAny {
  readonly view: TradeView;
  readonly choices: ChoicesOfView;
}

/** An answer that an address alone can ask for. */
export interface IndicatorAnswer extends AnswerOfAny {
  readonly view: View;
  readonly choices: null;
}

/** A change of a view: parameters of its query string with their new values. */
export type ViewChange = Readonly<Record<string, string>>;

/** The engine in the browser: the same core as everywhere, over the dataset as the site ships it. */
export interface Engine {
  /** The answer to a query; null as long as a part of the dataset that it rests on has not been fetched. */
  readonly answer: (query: string) => Answer | null;
  /** Fetches what a query rests on. Rejects when a part cannot be fetched or is damaged. */
  readonly fetchFor: (query: string) => Promise<void>;
  readonly queryOf: (spec: TradeSpec, change: ViewChange) => string;
}

/** What belongs to a parameter, and is chosen anew with it. */
const dependents: Readonly<Record<string, string>> = { transform: 'index-year', record: 'method' };

/** An engine that has fetched nothing yet, over data of which the holdings are known. */
export function createEngine(language: Language, holdings: Holdings, fetchParts = fetchDataset): Engine {
  const answers = new Map<string, Answer>();
  const datasets = new Map<string, Dataset>();
  const partsFor = (query: string): ReturnType<typeof partsOfView> => {
    const { spec } = readViewSpec(holdings, query, language);
    return [...new Set([spec, nearestViewSpec(holdings, spec, language).spec].flatMap((one) => partsOfView(holdings, one)))];
  };
  return {
    answer: (query) => {
      const known = answers.get(query);
      if (known !== undefined) return known;
      const dataset = datasets.get(partsFor(query).join());
      if (dataset === undefined) return null;
      const { spec, stated, notices } = readViewSpec(holdings, query, language);
      const { view, changes } = nearestView(dataset, spec, { language, holdings });
      // A form that nobody asked for gives way without a word.
      const told = changes.filter(({ parameter }) => parameter !== 'chart' || stated.has('chart'));
      const said = { dataset, read: notices, changed: told.map(({ text }) => text) };
      const answer: Answer = isTradeView(view)
        ? { ...said, view, choices: choicesOfView(holdings, view.spec, language) }
        : { ...said, view, choices: null };
      answers.set(query, answer);
      return answer;
    },
    fetchFor: async (query) => {
      const parts = partsFor(query);
      datasets.set(parts.join(), await fetchParts(parts));
    },
    queryOf: (spec, change) => {
      const asked = change['reporter'] === undefined ? spec : exchangeReporter(spec, findEconomy(holdings, change['reporter']).code);
      const replaced = Object.keys(change).flatMap((name) => [name, dependents[name] ?? name]);
      const kept = encodeViewSpec(holdings, asked)
        .split('&')
        .filter((pair) => pair !== '' && !replaced.includes(pair.split('=')[0] ?? ''));
      const query = [...kept, ...Object.entries(change).map(([name, value]) => `${name}=${value}`)].join('&');
      return encodeViewSpec(holdings, readViewSpec(holdings, query, language).spec);
    },
  };
}
