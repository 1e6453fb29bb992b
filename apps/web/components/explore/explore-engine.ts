import {
  type Dataset,
  encodeViewSpec,
  InvalidParameterError,
  type Language,
  readViewSpec,
  type SogdiaError,
  UnknownNameError,
  type View,
  type ViewSpec,
} from '@sogdia/core';
import { fetchDataset, partsOfView } from '../../lib/fetch-dataset.ts';
import { nearestView } from '../../lib/nearest-view.ts';
import { type Messages, messagesOf } from '../../messages/messages.ts';

/** What the engine says to a query: a view that could be computed, and what of the query could not be read or answered. */
export interface Answer {
  readonly view: View;
  readonly dataset: Dataset;
  readonly problems: readonly string[];
}

/** The engine in the browser: the same core as everywhere, over the dataset as the site ships it. */
export interface Engine {
  /** The answer to a query; null as long as a part of the dataset that it rests on has not been fetched. */
  readonly answer: (query: string) => Answer | null;
  /** Fetches what a query rests on. Rejects when a part cannot be fetched or is damaged. */
  readonly fetchFor: (query: string) => Promise<void>;
  readonly queryOf: (spec: ViewSpec, change: Readonly<Record<string, string>>) => string;
}

/** An engine that has fetched nothing yet. */
export function createEngine(language: Language): Engine {
  const messages = messagesOf(language);
  const answers = new Map<string, Answer>();
  const datasets = new Map<string, Dataset>();
  return {
    answer: (query) => {
      const known = answers.get(query);
      if (known !== undefined) return known;
      const { spec, problems } = readViewSpec(query);
      const dataset = datasets.get(partsOfView(spec).join());
      if (dataset === undefined) return null;
      const nearest = nearestView(dataset, spec, language);
      const answer = {
        view: nearest.view,
        dataset,
        problems: [...problems, ...nearest.problems].map((problem) => problemText(problem, messages)),
      };
      answers.set(query, answer);
      return answer;
    },
    fetchFor: async (query) => {
      const parts = partsOfView(readViewSpec(query).spec);
      datasets.set(parts.join(), await fetchDataset(parts));
    },
    queryOf: (spec, change) => {
      const dropped = change['transform'] === undefined ? Object.keys(change) : [...Object.keys(change), 'base'];
      const kept = encodeViewSpec(spec)
        .split('&')
        .filter((pair) => pair !== '' && !dropped.includes(pair.split('=')[0] ?? ''));
      const query = [...kept, ...Object.entries(change).map(([name, value]) => `${name}=${value}`)].join('&');
      const read = readViewSpec(query);
      return read.problems.length > 0 ? query : encodeViewSpec(read.spec);
    },
  };
}

/** A problem in the reader's language, by its code. */
function problemText(problem: SogdiaError, messages: Messages): string {
  if (UnknownNameError.isInstance(problem)) return messages['explore.problem.unknown-name'](problem);
  if (InvalidParameterError.isInstance(problem) && problem.parameter === 'view') return messages['explore.problem.view'](problem);
  if (InvalidParameterError.isInstance(problem)) return messages['explore.problem.invalid-parameter'](problem);
  return problem.message;
}
