import { columnKey, columnLetter, type Recognition } from '../contract/index.ts';
import { beginningOf, encodeText, RecordScanner } from '../decode/index.ts';
import type { Layout, Precondition, Provider } from '../layout/index.ts';
import { answerName, readerTexts } from '../words/index.ts';

/** The columns that are read: of several of one name the one that was chosen, the others without a name; or the question which it is. */
export type ColumnsOnce = { readonly columns: readonly string[] } | { readonly question: Precondition };

/**
 * Asks which column is read where several have one name that is read: the figures of one of them would be taken in silence. Columns that
 * nobody reads may be called as they like. The hint `column` names those that are read by their letters (`K`, or `K,M` for two names).
 */
export function columnsOnce(
  provider: Provider,
  { columns, separator }: Pick<Recognition, 'columns' | 'separator'>,
  layout: Layout,
): ColumnsOnce {
  const chosen = new Set((layout.hints.column ?? '').toUpperCase().split(/[\s,]+/));
  const left = [...columns];
  const picked: string[] = [];
  for (const [name, places] of placesOfNames(columns)) {
    if (places.length < 2 || !isRead(name, provider, layout)) continue;
    const taken = places.filter((place) => chosen.has(columnLetter(place)));
    if (taken.length !== 1) return { question: whichColumn(columns[places[0] ?? 0] ?? '', places, picked, { separator, layout }) };
    picked.push(...taken.map(columnLetter));
    for (const place of places) if (!taken.includes(place)) left[place] = '';
  }
  return { columns: left };
}

/** Where each name is, without blanks around it and whatever its case. */
function placesOfNames(columns: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const named = columns.flatMap((name, place) => (name.trim() === '' ? [] : [{ name: columnKey(name), place }]));
  return new Map([...Map.groupBy(named, ({ name }) => name)].map(([name, all]) => [name, all.map(({ place }) => place)]));
}

function isRead(name: string, provider: Provider, { hints }: Layout): boolean {
  const mapped = Object.values(hints.map?.columns ?? {});
  return provider.known.has(name) || (provider.id === 'tidy' && mapped.some((column) => columnKey(column) === name));
}

/** So much of a value is shown beside the column that it is of. */
const mostShown = 60;

function whichColumn(
  name: string,
  places: readonly number[],
  picked: readonly string[],
  { separator, layout }: Pick<Recognition, 'separator'> & { readonly layout: Layout },
): Precondition {
  const letters = places.map(columnLetter);
  const values = firstRecord(layout, separator ?? ',', places);
  return {
    code: 'column-twice',
    severity: 'blocker',
    line: 1,
    column: { letter: letters[0] ?? '', name },
    value: name,
    expected: readerTexts['expected.one-column'],
    found: readerTexts['found.columns-of-one-name']({ letters, name }),
    fix: readerTexts['fix.column'](answerName(layout.hints, 'column')),
    question: {
      hint: 'column',
      choices: letters.map((letter) => [...picked, letter].join(',')),
      samples: values.map((value) => beginningOf(`${name}: ${value}`, mostShown)),
    },
  };
}

/** What the first record behind the header holds in some columns. */
function firstRecord({ head }: Layout, separator: string, places: readonly number[]): readonly string[] {
  const scanner = new RecordScanner(separator, 'utf-8');
  scanner.push(encodeText(head), true);
  let hasHeader = false;
  while (scanner.next()) {
    if (scanner.isBlank || scanner.isLong) continue;
    if (hasHeader) return places.map((place) => scanner.text(place));
    hasHeader = true;
  }
  return places.map(() => '');
}
