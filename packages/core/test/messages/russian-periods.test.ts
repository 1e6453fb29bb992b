import { describe, expect, test } from 'vitest';
import { byPeriod, during, fromTo, inPeriod, isNextYear, monthName, period, since, withoutBase } from '../../src/messages/ru/periods.ts';

describe('a Russian period', () => {
  test.each([
    ['2023', 'в 2023 году', 'за 2023 год'],
    ['2013–2015, 2020', 'в 2013–2015, 2020 годах', 'за 2013–2015, 2020 годы'],
    ['январь 2024 года', 'в январе 2024 года', 'за январь 2024 года'],
    ['март–май 2024 года', 'в марте–мае 2024 года', 'за март–май 2024 года'],
    ['двенадцать месяцев по июль 2024 года', 'за двенадцать месяцев по июль 2024 года', 'за двенадцать месяцев по июль 2024 года'],
    ['январь–март 2024 года — 2024', 'в январе–марте 2024 года — 2024 году', 'за январь–март 2024 года — 2024 год'],
  ])('%s', (text, when, whole) => {
    expect(inPeriod(text)).toBe(when);
    expect(during(text)).toBe(whole);
  });

  test('runs from one to another, since when and by when', () => {
    expect(fromTo('2013', '2023')).toBe('с 2013 по 2023 год');
    expect(fromTo('март 2024 года', 'июль 2026 года')).toBe('с марта 2024 года по июль 2026 года');
    expect(since('2013')).toBe('с 2013 года');
    expect(since('август 2025 года')).toBe('с августа 2025 года');
    expect(byPeriod('2030')).toBe('к 2030 году');
    expect(byPeriod('май 2026 года')).toBe('к маю 2026 года');
  });

  test('leaves alone what it is set against', () => {
    expect(period('июль 2024 года к июлю 2023 года', 'pre')).toBe('июле 2024 года к июлю 2023 года');
    expect(withoutBase('июль 2024 года к июлю 2023 года')).toBe('июль 2024 года');
    expect(isNextYear('июль 2023 года', 'июль 2024 года')).toBe(true);
    expect(isNextYear('2022', '2024')).toBe(false);
  });

  test('has every month in every case', () => {
    const cases = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const;
    expect(cases.map((one) => monthName(1, one))).toEqual(['январь', 'января', 'январю', 'январь', 'январём', 'январе']);
    expect(cases.map((one) => monthName(3, one))).toEqual(['март', 'марта', 'марту', 'март', 'мартом', 'марте']);
    expect(cases.map((one) => monthName(5, one))).toEqual(['май', 'мая', 'маю', 'май', 'маем', 'мае']);
    expect([4, 6, 7].map((month) => monthName(month, 'ins'))).toEqual(['апрелем', 'июнем', 'июлем']);
  });
});
