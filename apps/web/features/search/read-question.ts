import type { Language } from '@sogdia/core';
import type { Entry } from './entry.ts';
import type { SearchTexts } from './search-texts.ts';

/** What a few words ask for: a flow of the reporter's, with whom, and the year or the month (`2023`, `2023-07`), where they name one. */
export interface TradeQuestion {
  readonly measure: 'export' | 'import';
  readonly economy: string;
  readonly period: string | null;
}

/**
 * The question that words ask, such as "exports to Kyrgyzstan 2023" or "imports from Kazakhstan in July 2026"; null where they name no flow or
 * no partner. What a partner sells is what the reporter buys: "Kazakhstan's exports" asks for imports.
 */
export function readQuestion(asked: string, entries: readonly Entry[], texts: SearchTexts, language: Language): TradeQuestion | null {
  const text = ` ${asked.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  const placeOf = (words: readonly string[]): number => {
    const places = words.map((word) => text.indexOf(` ${word.toLowerCase()}`)).filter((place) => place >= 0);
    return places.length === 0 ? -1 : Math.min(...places);
  };
  const [sold = -1, bought = -1] = [texts.wordsExport, texts.wordsImport].map((words) => placeOf(words.split(' ')));
  const partner = entries.find(
    ({ kind, title, names, text: reporter }) => kind === 'economy' && title !== reporter && placeOf([title, ...names]) >= 0,
  );
  if (partner === undefined || Math.max(sold, bought) < 0) return null;
  const place = placeOf([partner.title, ...partner.names]);
  const before = text.slice(0, place).split(' ').at(-1);
  const isSellerFirst = place < Math.max(sold, bought) ? sold < 0 : sold >= 0;
  const goesThere = before === texts.wordTo || (before !== texts.wordFrom && isSellerFirst);
  return { measure: goesThere ? 'export' : 'import', economy: partner.names[0] ?? '', period: periodIn(text, language) };
}

function periodIn(text: string, language: Language): string | null {
  const [period, year] = /(?<!\d)((?:19|20)\d\d)(?:-(?:0[1-9]|1[0-2]))?(?!\d)/.exec(text) ?? [];
  if (period === undefined || period !== year) return period ?? null;
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));
  const named = months.find((month) => text.includes(` ${format(new Date(`2000-${month}-01`)).toLowerCase()}`));
  return named === undefined ? year : `${year}-${named}`;
}
