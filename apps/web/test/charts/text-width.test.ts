import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../charts/layout/text/pieces-of.ts';
import { textWidth } from '../../charts/layout/text/text-width.ts';
import { wrapped } from '../../exports/drawing/svg-text.ts';

// As a browser measures them in Inter at weight 600 and 100 pixels; Chinese in any face.
describe('textWidth(text, fontSize) is within 6 % of what a browser measures, above rather than below', () => {
  test.each([
    ['Товарооборот Китая с Центральной Азией', 2140],
    ['Минеральное топливо', 1130],
    ['Казахстан', 519],
    ['млрд долларов', 772],
    ['中国与中亚进出口额', 900],
    ['哈萨克斯坦，进口', 800],
  ])('%s', (text, measured) => {
    const width = textWidth(text, 100);
    expect(width / measured).toBeGreaterThan(0.97);
    expect(width / measured).toBeLessThan(1.06);
  });
});

describe('piecesOf(text)', () => {
  test('are words of a text with blanks, each with those behind it', () => {
    expect(piecesOf('China’s exports, 2013')).toEqual(['China’s ', 'exports, ', '2013']);
    expect(piecesOf('Экспорт Китая')).toEqual(['Экспорт ', 'Китая']);
  });

  test('are the signs of Chinese, none of which begins with a mark that closes or ends with one that opens', () => {
    expect(piecesOf('中国（不含港澳），2023年的出口')).toEqual(['中', '国', '（不', '含', '港', '澳），', '2023年', '的', '出', '口']);
    expect(piecesOf('见UN Comtrade的说明')).toEqual(['见', 'UN ', 'Comtrade', '的', '说', '明']);
  });

  test('let a drawing wrap Chinese within a width', () => {
    const lines = wrapped('中国与中亚五国货物进出口总额，以现价美元计', 10, 100);
    expect(Math.max(...lines.map((line) => textWidth(line, 10)))).toBeLessThanOrEqual(100);
    expect(lines.join('')).toBe('中国与中亚五国货物进出口总额，以现价美元计');
  });
});
