import { isMissing, viewToJson, viewToRows } from '@sogdia/core';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { xlsxFile } from '../../exports/xlsx-file.ts';
import { viewOf } from '../support/view-of.ts';

/** The cells of a sheet, row by row: numbers as numbers, texts as texts, null for an empty one. */
function sheetOf(bytes: Uint8Array, sheet: number): readonly (readonly (string | number | null)[])[] {
  const parts = unzipSync(bytes);
  const partText = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const plain = (xml: string): string =>
    xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  const texts = [...partText('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, text = '']) => plain(text));
  return [...partText(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<row[^>]*?(?:\/>|>(.*?)<\/row>)/g)].map(([, row = '']) => {
    const cells: (string | number | null)[] = [];
    for (const [, letters = '', rest = '', value] of row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|><v>([^<]*)<\/v><\/c>)/g)) {
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      cells[at] = value === undefined ? null : rest.includes('t="s"') ? (texts[Number(value)] ?? '') : Number(value);
    }
    return Array.from(cells, (cell) => cell ?? null);
  });
}

const dayOf = (serial: unknown): string => new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);

describe.each([
  ['of trade with absences', 'measure=export&partners=KAZ,TKM&years=1990-2024'],
  ['of both records', 'measure=export&partners=KGZ&years=2013-2023&record=both'],
  ['of months', 'measure=export&partners=UZB&frequency=month&years=2024-01..2025-06'],
  ['of an indicator', 'indicator=gdp&economies=KAZ,UZB&years=2000-2024'],
])('xlsxFile(view, address, language) %s', (_, query) => {
  const view = viewOf(query);

  test('has a sheet of data with the numbers of the JSON as numbers, first days as dates, and a reason for each absence', async () => {
    const [head = [], ...body] = sheetOf(await xlsxFile(view, '/address/', 'en'), 1);
    const { rows } = viewToJson(view);
    const at = (name: string): number => head.findIndex((text) => String(text).split(' ')[0] === name);
    expect(body).toHaveLength(rows.length);
    rows.forEach((row, index) => {
      const cells = body[index] ?? [];
      expect(cells[at('value')] ?? null).toBe(row.value);
      expect(cells[at('reason')] ?? null).toBe(row.reason);
      expect(Boolean(cells[at('reason_in_words')])).toBe(row.reason !== null);
      expect(cells[at('period')]).toBe(row.period);
      expect(dayOf(cells[at('begins')])).toBe(`${row.period.slice(0, 7)}-01-01`.slice(0, 10));
      if (!isMissing(row.receipt.value)) expect(cells[at('sources')]).toBeTruthy();
    });
  });

  test('has the unit in the head of its numbers, or says where it stands', async () => {
    const [head = []] = sheetOf(await xlsxFile(view, '/address/', 'en'), 1);
    const units = new Set(viewToRows(view).map(({ unit }) => unit));
    expect(head).toContain(units.size === 1 ? `value [${[...units][0]}]` : 'value [in the unit of its row]');
  });

  test('has a sheet of sources with every release, its terms, and what was asked of which data', async () => {
    const cells = sheetOf(await xlsxFile(view, '/address/', 'en'), 2).flat();
    for (const { source, release, licence } of view.references)
      for (const text of [source.publisher, source.title, release.label, licence.title]) expect(cells).toContain(text);
    for (const text of [view.query, view.dataVersion, view.contentHash]) expect(cells).toContain(text);
  });
});

test('xlsxFile gives the same bytes whenever it is asked', async () => {
  const view = viewOf('measure=export&partners=KAZ');
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
  const then = await xlsxFile(view, '/address/', 'en');
  vi.useRealTimers();
  expect(await xlsxFile(view, '/address/', 'en')).toEqual(then);
});
