import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Grid, textCell } from '../../../src/table/grid.ts';
import { pageOf, tableLines } from '../../../src/table/table-lines.ts';
import { unicodeGlyphs } from '../../../src/terminal/style/glyphs.data.ts';
import { boxLines, fitFrame, overlayFrame, ruleLine } from '../../../src/terminal/text/compose.ts';
import { fitLine, lineOf, spreadLine } from '../../../src/terminal/text/line.ts';
import { clustersOf, textWidth } from '../../../src/terminal/text/text-width.ts';
import { balancedText, wrapText } from '../../../src/terminal/text/wrap-text.ts';
import { textOf } from '../../support/program.ts';

const line = (text: string) => lineOf([text]);
const text = (cells: ReturnType<typeof line>): string => textOf([cells]).trimEnd();

describe('textWidth(text)', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['中国', 4],
    ['Китай', 5],
    ['e\u0301', 1],
    ['2013–2023', 9],
    ['⣀⡠⠤', 3],
    ['▁▂█', 3],
    ['ｆｕｌｌ', 8],
    ['한국', 4],
    ['\u200b', 0],
  ])('textWidth(%j) is %i', (given, width) => {
    expect(textWidth(given)).toBe(width);
  });

  it('clustersOf keeps a letter and its marks together', () => {
    expect(clustersOf('ae\u0301中').map(({ text: cluster, width }) => [cluster, width])).toEqual([
      ['a', 1],
      ['e\u0301', 1],
      ['中', 2],
    ]);
  });
});

describe('fitLine(line, width)', () => {
  it('fills with blanks, cuts with an ellipsis, and never splits a wide sign', () => {
    expect(fitLine(line('ab'), 4)).toHaveLength(4);
    expect(text(fitLine(line('abcdef'), 4))).toBe('abc…');
    expect(text(fitLine(line('中国贸易'), 5))).toBe('中国…');
    expect(text(fitLine(line('中国贸易'), 4))).toBe('中…');
    expect(fitLine(line('中国贸易'), 4)).toHaveLength(4);
    expect(fitLine(line('abc'), 0)).toEqual([]);
  });

  it('fitLine gives exactly the width for any text and width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.integer({ min: 0, max: 40 }),
        (given, width) => fitLine(line(given), width).length === width,
      ),
    );
  });

  it('spreadLine puts two texts at the ends, the right one giving way', () => {
    expect(text(spreadLine(line('left'), line('right'), 12))).toBe('left   right');
    expect(spreadLine(line('a long left side'), line('right'), 18)).toHaveLength(18);
    expect(text(spreadLine(line('a long left side'), line('right'), 18))).toBe('a long left side');
  });
});

describe('wrapText(text, width)', () => {
  it('breaks at spaces and indents further lines', () => {
    expect(wrapText('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapText('one two three', 8, '  ')).toEqual(['one two', '  three']);
    expect(wrapText('unbreakable', 4)).toEqual(['unbreakable']);
    expect(wrapText('', 10)).toEqual(['']);
  });

  it('wrapText keeps every word, in lines that fit where words do', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (given, width) => {
        const lines = wrapText(given.join(' '), width);
        return lines.join(' ') === given.join(' ') && lines.every((part) => part.length <= width);
      }),
    );
  });

  it('balancedText leaves no word alone: as few lines as before, about as long as each other', () => {
    const sentence = 'Kazakhstan led with forty-one billion in the year of two thousand and twenty-three';
    expect(wrapText(sentence, 78)).toHaveLength(2);
    const [first = '', second = ''] = balancedText(sentence, 78);
    expect(Math.abs(first.length - second.length)).toBeLessThan(16);
    expect(balancedText('short', 20)).toEqual(['short']);
  });
});

describe('frames and boxes', () => {
  it('fitFrame gives exactly the lines and cells asked for', () => {
    const frame = fitFrame([line('a'), line('much too long')], 5, 3);
    expect(frame.map((cells) => cells.length)).toEqual([5, 5, 5]);
    expect(textOf(frame)).toBe('a    \nmuch…\n     \n');
  });

  it('ruleLine keeps its unit and cuts its title', () => {
    expect(text(ruleLine('Title', 'unit', 24, unicodeGlyphs))).toBe('── Title ─────── unit ──');
    expect(text(ruleLine('A title that is too long', 'unit', 24, unicodeGlyphs))).toBe('── A title th… ─ unit ──');
    expect(ruleLine('Title', 'a unit that is far too long', 20, unicodeGlyphs)).toHaveLength(20);
  });

  it('overlayFrame lays a box over wide signs without shifting what is beside it', () => {
    const below = [line('中国中国中国')];
    const over = overlayFrame(below, [line('xxx')], 0, 3);
    expect(over[0]).toHaveLength(12);
    expect(text(over[0] ?? [])).toBe('中 xxx国中国');
  });

  it('boxLines closes its border at any width', () => {
    for (const width of [10, 21, 40]) {
      const box = boxLines([line('content')], width, 'Title', 'hint', unicodeGlyphs);
      expect(box.map((cells) => cells.length)).toEqual([width, width, width]);
      expect(textOf(box)).toMatch(/^╭.*╮\n│.*│\n╰.*╯\n$/);
    }
  });
});

describe('tableLines(grid, options)', () => {
  const column = (id: string, align: 'left' | 'right' = 'right') => ({ id, label: `${id} in full`, short: id, align });
  const grid: Grid = {
    corner: 'Year',
    columns: [column('a'), column('b'), column('text', 'left')],
    rows: ['2013', '2014', '2015'].map((id, index) => ({
      id,
      label: id,
      style: 'plain',
      cells: [{ text: String(index), marks: '°', style: 'plain', sortsBy: index, lineage: null }, textCell(''), textCell('some words')],
    })),
    legend: [],
  };
  const options = { width: null, rows: null, glyphs: unicodeGlyphs, cursor: null };
  const cursor = (row: number, at: number) => ({ row, column: at, top: 0, sort: [], search: '', selected: [] });

  it('aligns numbers to the right with their marks behind them, text to the left', () => {
    expect(
      textOf(tableLines(grid, options))
        .split('\n')
        .map((row) => row.trimEnd()),
    ).toEqual([
      'Year  a in full   b in full   text in full',
      '2013          0°              some words',
      '2014          1°              some words',
      '2015          2°              some words',
      '',
    ]);
  });

  it('uses short heads where the long do not fit, and keeps the key column when columns scroll', () => {
    const narrow = tableLines(grid, { ...options, width: 20, cursor: cursor(0, 2) });
    expect(narrow.map((cells) => cells.length)).toEqual([20, 20, 20, 20]);
    expect(textOf(narrow)).toContain('2013');
    expect(textOf(narrow)).toContain('text');
    expect(textOf(narrow)).not.toContain('in full');
  });

  it('keeps the rows that are shown as long as the cursor is among them, then goes on by half a page', () => {
    expect(pageOf(11, 5, { row: 0, top: 0 })).toEqual({ start: 0, end: 5 });
    expect(pageOf(11, 5, { row: 4, top: 0 })).toEqual({ start: 0, end: 5 });
    expect(pageOf(11, 5, { row: 5, top: 0 })).toEqual({ start: 3, end: 8 });
    expect(pageOf(11, 5, { row: 4, top: 3 })).toEqual({ start: 3, end: 8 });
    expect(pageOf(11, 5, { row: 2, top: 3 })).toEqual({ start: 0, end: 5 });
    expect(pageOf(11, 5, { row: 10, top: 0 })).toEqual({ start: 6, end: 11 });
    expect(pageOf(3, 9, { row: 2, top: 0 })).toEqual({ start: 0, end: 3 });
    expect(pageOf(0, 5, { row: 0, top: 0 })).toEqual({ start: 0, end: 0 });
  });

  it('marks the cursor by a sign, the cell, and the head of its column', () => {
    const [head = [], first = []] = tableLines(grid, { ...options, width: 60, cursor: cursor(0, 0) });
    expect(text(first)).toMatch(/^▸ 2013/);
    expect(first.filter(({ style }) => style === 'cursor').map((cell) => cell.text)).toEqual(['0']);
    expect(
      head
        .filter(({ style }) => style === 'title')
        .map((cell) => cell.text)
        .join(''),
    ).toBe('a in full');
  });

  it('marks what a search found, and the rows that are selected', () => {
    const [, first = []] = tableLines(grid, { ...options, cursor: { ...cursor(1, 0), search: 'SOME words', selected: ['2013'] } });
    expect(text(first)).toMatch(/^ ●2013/);
    expect(
      first
        .filter(({ style }) => style === 'match')
        .map((cell) => cell.text)
        .join(''),
    ).toBe('some words');
  });
});
