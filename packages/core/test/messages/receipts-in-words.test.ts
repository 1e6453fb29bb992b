import { describe, expect, it } from 'vitest';
import { formatSubject } from '../../src/format.ts';
import { provideTexts, receiptLines } from '../../src/index.ts';
import * as ru from '../../src/messages/ru/index.ts';
import * as zh from '../../src/messages/zh/index.ts';
import type { Receipt } from '../../src/model/index.ts';
import { recordedCell } from '../../src/queries/cell/index.ts';
import { makeObservation } from '../support/make-dataset.ts';
import { makeWorld } from '../support/make-world.ts';

const world = makeWorld();
const subject = { reporter: null, partner: null, recorder: null, period: '2024' } as const;

describe('a receipt in Chinese', () => {
  it.each([
    ['19.8', 'billion USD', '公布为198亿美元'],
    ['14', 'billion USD', '公布为140亿美元'],
    ['1986.30', 'billion CNY', '公布为19863.0亿元人民币'],
    ['0.784', 'USD bn', '公布为7.84亿美元'],
    ['2,772.5', 'million USD', '公布为2,772.5百万美元'],
    ['40', 'bcm (over)', '公布为400亿立方米（以上）'],
    ['12', 'leagues', '公布为12 leagues'],
  ])('counts billions as Chinese does, digit for digit: %s %s', (value, unit, said) => {
    expect(zh.receipts['receipt.printed']({ value, unit })).toBe(said);
  });

  it('counts them so in a formula too', () => {
    const said = ['38.7 bcm of 2017 / 1.1337', '37.1 bcm - 1.5 bcm', '15 + 15 + 25 bcm per year'].map(
      zh.receipts['receipt.formula'] as (formula: string) => string,
    );
    expect(said).toEqual(['387亿立方米（2017年） / 1.1337', '371亿立方米 - 15亿立方米', '150 + 150 + 250亿立方米/年']);
  });

  it('says what its row notes and is about where the language has a phrase for it, and leaves the rest as it is', () => {
    provideTexts('zh', { ...zh, phrases: { 'page {number}': '第{0}页', 'Bridge opens': '大桥通车', 'the five, ministers': '五国部长' } });
    const cell: Receipt = recordedCell({ ...subject, quantity: 'bridge', name: 'Bridge opens' }, makeObservation({ note: 'page 3' }), [
      makeObservation({ release: 'customs/revised', note: 'as printed' }),
    ]);
    const [line] = receiptLines(world, cell, [], 'zh', 'Bridge opens');
    expect([line?.subject, line?.role, line?.figure?.note, line?.alternates[0]?.note]).toEqual([
      '大桥通车，2024年',
      '大桥通车',
      '第3页',
      'as printed',
    ]);
    expect(formatSubject(world, { ...subject, quantity: 'events: the five, ministers' }, 'zh')).toBe('事件，2024年，五国部长');
  });
});

describe('a citation in Russian', () => {
  it('has one stop behind an abbreviation, and one behind a word', () => {
    const parts = { publisher: 'A', title: 'B', release: 'C', subject: 'D', retrieved: '2026', url: null };
    const cited = ['15506 шт.', '3 км'].map((figure) => ru.receipts['receipt.citation']({ ...parts, figure }));
    expect(cited).toEqual(['A, B (C). D: 15506 шт. Добавлено в набор данных 2026.', 'A, B (C). D: 3 км. Добавлено в набор данных 2026.']);
  });
});
