import type { Language } from '@sogdia/core';
import { type NamedInQuestion, queryOfQuestion, readQuestion as readWords } from '@sogdia/core/workspace';
import { newestYear } from '../../lib/fetch-dataset.ts';
import type { Entry } from './entry.ts';

/**
 * What a few words ask for.
 * `query`: the query of the view that answers them.
 * `flow`: a flow with one partner in a year, a month (`2023`, `2026-07`) or the newest: both sides' figures answer it.
 */
export type AskedInWords = NonNullable<ReturnType<typeof readQuestion>>;

/** A flow of the reporter's with one partner, in a year or a month where one is named. */
export interface TradeFlow {
  readonly measure: 'export' | 'import';
  readonly economy: string;
  readonly period: string | null;
}

/** What words ask for of the trade of the site's reporter, whose name the economies among the entries tell; null where they ask for nothing. */
export function readQuestion(asked: string, entries: readonly Entry[], language: Language) {
  const economies = entries.filter(({ kind }) => kind === 'economy');
  const named = (entry: Entry): NamedInQuestion => ({ id: entry.names[0] ?? '', names: [entry.title, ...entry.names] });
  const isReporter = ({ title, text }: Entry): boolean => title === text;
  const scope = {
    partners: economies.filter((entry) => !isReporter(entry)).map(named),
    goods: entries.flatMap(goodsOf),
    reporter: economies.filter(isReporter).flatMap((entry) => named(entry).names),
    lastYear: newestYear,
  };
  const question = readWords(asked, scope, language);
  if (question === null) return null;
  const { measures, partners, first, last, goods, frequency, money, transform } = question;
  const [measure, economy] = [measures[0], partners[0]];
  const isOne = measures.length === 1 && partners.length === 1 && first === last && frequency !== 'year-to-date';
  const isLevel = goods === null && money === null && transform === null && (frequency === null || first !== null);
  const isFlow = isOne && isLevel && (measure === 'export' || measure === 'import') && economy !== undefined;
  return { query: queryOfQuestion(question), flow: isFlow ? { measure, economy, period: first } : null };
}

/** The goods that an entry leads to, by the query of its address. */
function goodsOf({ kind, path, title, names }: Entry): readonly NamedInQuestion[] {
  if (kind !== 'goods') return [];
  const id = new URLSearchParams(path.slice(path.indexOf('?'))).get('products');
  return id === null ? [] : [{ id, names: [title, ...names] }];
}
