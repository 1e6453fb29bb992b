import type { View } from '@sogdia/core';
import { formatEconomy, formatProduct, nameInSentence } from '@sogdia/core/format';
import type { Dataset, ReceiptSubject } from '@sogdia/core/model';
import { isIndicatorView } from '@sogdia/core/model';
import { lineageOfView } from './leaves.ts';
import { nameOfFlow } from './name-of-flow.ts';

type Language = 'zh' | 'ru';

/** Notes of a view in another language, as a reader of that language puts them into English. */
export interface Noted {
  readonly view: View;
  /** The same view in the other language. */
  readonly other: View;
  readonly dataset: Dataset;
}

/** What a note names, as codes: whose flow with whom, of which goods, by whose figures. */
export type Flow = Readonly<Partial<Record<'quantity' | 'reporter' | 'partner' | 'recorder' | 'product' | 'done', string>>>;

/** A flow in the English of notes. */
export function flowInEnglish({ quantity = '', reporter = '', partner = '', recorder, product, done }: Flow, view: View): string {
  const subject = {
    quantity: done === undefined ? quantity : `${quantity}:${done}`,
    reporter,
    partner,
    recorder: recorder ?? null,
    period: null,
  };
  return nameOfFlow({ ...subject, ...(product === undefined ? {} : { product }) } as ReceiptSubject, view);
}

/** The name of an indicator as English has it, at length or short; those of the view before others. As it is where no indicator is called so. */
export function indicatorInEnglish(text: string, { view, dataset }: Noted, language: Language, form: 'phrase' | 'short'): string {
  const shown = isIndicatorView(view) ? view.series.map(({ indicator }) => indicator) : [];
  const plain = (name: string): string => name.replaceAll('\u00A0', ' ');
  const found = [...shown, ...dataset.indicatorRegistry].find(({ names }) => plain(names[language]?.[form] ?? '') === plain(text));
  return found?.names.en[form] ?? text;
}

/** The label of a series as English has it. */
export function labelInEnglish(text: string, { view, other }: Noted): string {
  const at = other.series.findIndex(({ label }) => label.replaceAll('\u00A0', ' ') === text.replaceAll('\u00A0', ' '));
  return view.series[at]?.label ?? text;
}

/** The goods under a view by what one language calls them, each with its code in the data. */
export function goodsByName(view: View, language: Language): ReadonlyMap<string, string> {
  const products = new Set(lineageOfView(view).cells.flatMap(({ subject }) => subject.product ?? []));
  return new Map([...products].map((product) => [formatProduct(view, product, language), product]));
}

/** The economies under a view, by what one language calls them in a sentence and alone. */
export function economiesByName(view: View, language: Language): ReadonlyMap<string, string> {
  const cells = lineageOfView(view).cells.flatMap(({ subject: { reporter, partner, recorder } }) => [reporter, partner, recorder]);
  const shown: readonly string[] = view.series.map((one) => ('partner' in one ? String(one.partner) : one.economy));
  const codes = new Set<string>([...cells, ...shown].flatMap((code) => code ?? []));
  return new Map(
    [...codes, 'CHN', 'CA5', 'WLD'].flatMap((code) => [
      [nameInSentence(view, code, language), code],
      [formatEconomy(view, code, language), code],
    ]),
  );
}
