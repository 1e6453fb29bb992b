import { afterEach, describe, expect, test, vi } from 'vitest';
import { CorrectCell } from '../../../../features/own/workbench/corrections/correct-cell.tsx';
import { MadeCorrections } from '../../../../features/own/workbench/corrections/made-corrections.tsx';
import { MapForm } from '../../../../features/own/workbench/mapping/map-form.tsx';
import { UnknownNames } from '../../../../features/own/workbench/mapping/unknown-names.tsx';
import type { BenchEngine, Correctable, GivenFile, Look } from '../../../../features/own/workbench/reading/index.ts';
import { headsOf, lookAtHead } from '../../../../features/own/workbench/reading/look-at-head.ts';
import { BenchRows } from '../../../../features/own/workbench/report/bench-rows.tsx';
import { messagesOf } from '../../../../messages/messages.ts';
import { messyTable } from '../../../support/own-files.ts';
import { drawn } from './in-document.tsx';

const written = { language: 'en', messages: messagesOf('en') } as const;
const at = { file: 'a.csv', line: 4 };
const cell: Correctable = { id: 3, at, column: 'worth', from: 'n.k.', expected: 'a number', alike: 14 };
const field = 'Correct “n.k.” on line 4';

afterEach(() => {
  document.body.textContent = '';
});

describe('CorrectCell', () => {
  test('shows the cell and, once asked, a field with what was expected; a row or all that hold the same are corrected', async () => {
    const onCorrect = vi.fn();
    const page = await drawn(<CorrectCell cell={cell} onCorrect={onCorrect} {...written} />);
    expect(page.text()).toBe('n.k. Correct');
    await page.press(field);
    expect(document.activeElement).toBe(page.find('input', field));
    expect(page.text()).toContain('Expected: a number');
    expect(page.find<HTMLButtonElement>('button', 'Use for 14 rows').disabled).toBe(true);
    await page.type(field, ' 1,200 ');
    await page.press('Use for 14 rows');
    expect(onCorrect).toHaveBeenLastCalledWith(3, { column: 'worth', from: 'n.k.', to: '1,200' });
    await page.press(field);
    await page.type(field, '7');
    await page.submit();
    expect(onCorrect).toHaveBeenLastCalledWith(3, { column: 'worth', from: 'n.k.', to: '7', at });
    expect(page.text()).toBe('n.k. Correct');
  });

  test('offers no other rows where no other holds the same, corrects nothing that is left as it is, and is left as it was', async () => {
    const onCorrect = vi.fn();
    const page = await drawn(<CorrectCell cell={{ ...cell, alike: 1, from: '' }} onCorrect={onCorrect} {...written} />);
    expect(page.text()).toBe('(empty) Correct');
    await page.press('Correct “” on line 4');
    expect(page.text()).not.toContain('Use for 1 rows');
    await page.submit();
    await page.press('Cancel');
    expect(onCorrect).not.toHaveBeenCalled();
    expect(page.text()).toBe('(empty) Correct');
  });
});

test('MadeCorrections says what is read in the place of what, and takes one back', async () => {
  const onUndo = vi.fn();
  const corrections = [
    { column: 'to', from: 'Chinna', to: 'China' },
    { column: 'worth', from: '', to: '7', at },
  ];
  const page = await drawn(<MadeCorrections corrections={corrections} rows="15" onUndo={onUndo} messages={written.messages} />);
  expect([...page.place.querySelectorAll('li > span')].map(({ textContent }) => textContent)).toEqual([
    'column to: “Chinna” is read as “China”',
    'line 4, column worth: “(empty)” is read as “7”',
  ]);
  expect(page.text()).toContain('15 rows were read with your corrections:');
  await page.press('Undo');
  expect(onUndo).toHaveBeenCalledWith(corrections[0]);
});

test('UnknownNames takes the nearest name by a button, or another that is typed', async () => {
  const onName = vi.fn();
  const unknown = [{ name: 'Argentinia', rows: 2, code: 'ARG', nearest: 'Argentina' }];
  const page = await drawn(<UnknownNames unknown={unknown} onName={onName} messages={written.messages} />);
  await page.press('It is Argentina');
  expect(onName).toHaveBeenLastCalledWith('Argentinia', 'ARG');
  await page.type('What “Argentinia” is', 'Chile');
  await page.press('Use this answer');
  expect(onName).toHaveBeenLastCalledWith('Argentinia', 'Chile');
});

describe('BenchRows', () => {
  test('has a field for a cell that can be corrected, and none for one that cannot', async () => {
    const onCorrect = vi.fn();
    const line = ['a.csv', '4', 'C (worth)', 'n.k.', 'not-a-number', 'n.k.', 'correct the value in the file'];
    const held = { files: [{ rejected: 2, rows: 0 }], preview: { diagnostics: [] } } as never;
    const list = async () => ({ total: 2, lines: [line, line.with(1, '9')], correctable: [cell, null], facets: [] });
    const engine = { list } as unknown as BenchEngine;
    const page = await drawn(<BenchRows of="rejected" {...{ held, engine, onCorrect }} {...written} />);
    await page.unfold();
    await page.until(() => page.place.querySelector('tbody') !== null);
    expect(page.place.querySelectorAll('tbody button')).toHaveLength(1);
    await page.press(field);
    await page.type(field, '5');
    await page.press('Use for this row');
    expect(onCorrect).toHaveBeenCalledWith(3, { column: 'worth', from: 'n.k.', to: '5', at });
  });
});

describe('MapForm', () => {
  const file: GivenFile = { name: 'messy.csv', bytes: new Blob([messyTable]), answers: { economies: '', years: '' } };
  const look = async (_id: number, given: GivenFile): Promise<Look | null> => lookAtHead(await headsOf(given), given, 'en', {});

  test('asks what the table does not say, shows at once what its first rows become, and answers with the whole map', async () => {
    const answer = vi.fn();
    const page = await drawn(<MapForm id={1} file={file} engine={{ look } as BenchEngine} answer={answer} {...written} />);
    await page.until(() => page.place.querySelector('form') !== null);
    const read = (): HTMLButtonElement => page.find<HTMLButtonElement>('button', 'Read with these columns');
    expect(page.find<HTMLSelectElement>('select', 'What column Reporter contains').value).toBe('reporter');
    expect(read().disabled).toBe(true);
    await page.type('Flow (export or import), the same in every row', 'export');
    await page.until(() => !read().disabled);
    expect(read().disabled).toBe(false);
    await page.choose('What column Kind contains', 'where');
    await page.until(() => page.text().includes('7 read'));
    expect(page.text()).toContain('7 read = 3 kept + 4 rejected + 0 duplicates + 0 conflicts');
    await page.press('It is Argentina');
    await page.until(() => page.text().includes('5 kept'));
    expect(page.text()).toContain('7 read = 5 kept + 2 rejected + 0 duplicates + 0 conflicts');
    await page.submit();
    expect(answer).toHaveBeenCalledWith({
      names: { Argentinia: 'ARG' },
      map: {
        columns: { reporter: 'Reporter', partner: 'Partner' },
        ...{ fixed: { flow: 'export' }, unit: 'thousand eur', where: { Kind: ['VALUE'] }, wide: 'period' },
      },
    });
  });

  test('says that a file has no rows to show', async () => {
    const engine = { look: async () => null } as unknown as BenchEngine;
    const page = await drawn(<MapForm id={1} file={file} engine={engine} answer={() => undefined} {...written} />);
    await page.until(() => page.text().includes('damaged'));
    expect(page.text()).toContain('We couldn’t show the rows of messy.csv');
  });
});
