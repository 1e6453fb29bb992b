import { afterAll, describe, expect, it } from 'vitest';
import { speak } from '../../src/data/index.ts';
import { messagesOf } from '../../src/messages/index.ts';

await speak('ru');
afterAll(() => speak('en'));

const [english, russian] = [messagesOf('en'), messagesOf('ru')];
const entries = Object.entries(russian);
const whole = entries.flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : []));
const lengths = Object.entries(english).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text.length] as const] : []));

describe('the Russian texts of the terminal', () => {
  it('name keys in at most three letters more than English does, since they share one line', () => {
    const room = new Map(lengths);
    const hints = whole.filter(([key]) => /^action\.|^footer\.|^question\.edit$/.test(key));
    expect(hints.length).toBeGreaterThan(50);
    expect(hints.filter(([key, text]) => text.length > (room.get(key) ?? 0) + 3)).toEqual([]);
  });

  it('fit the columns in which labels stand', () => {
    const labels = whole.filter(([key]) =>
      /^sources\.(?!title|headline|printed)|^error\.(?:where|expected|why|found|remedy|crash)$/.test(key),
    );
    expect(labels.length).toBeGreaterThan(20);
    expect(labels.filter(([, text]) => text.length > 10)).toEqual([]);
    expect(whole.filter(([key, text]) => key.startsWith('discrepancy.short.') && text.length > 11)).toEqual([]);
  });

  it('use «ёлочки», and a space that does not break before a sign of per cent', () => {
    expect(whole.filter(([key, text]) => /[“”„]/.test(text) || (/"/.test(text) && !/^(?:man|mcp)\./.test(key)))).toEqual([]);
    expect(entries.filter(([, text]) => / %|\d%/.test(String(text)) && !/= '%/.test(String(text)))).toEqual([]);
  });

  it('decline names, and leave codes as they are', () => {
    expect(russian['palette.economy']({ name: 'Киргизия', reporter: 'Китай' })).toBe('Торговля Китая с Киргизией');
    expect(russian['mirror.export']({ economy: 'Украина' })).toBe('экспорт на Украину');
    expect(russian['mirror.import']({ economy: 'Соединённые Штаты' })).toBe('импорт из Соединённых Штатов');
    expect(russian['mirror.export']({ economy: 'KAZ' })).toBe('экспорт в KAZ');
    expect(russian['record.reporter']({ reporter: 'Атлантида' })).toBe('данные экономики «Атлантида»');
  });

  it('agree with what is counted', () => {
    const lines = [1, 2, 5, 21].map((count) => russian['message.copied-lines']({ count }));
    expect(lines).toEqual(['скопирована 1 строка', 'скопированы 2 строки', 'скопировано 5 строк', 'скопирована 21 строка']);
    expect([1, 3].map((figures) => russian['draft.accepted']({ count: figures }))).toEqual([
      'исправлено 1 число; u отменяет',
      'исправлены 3 числа; u отменяет',
    ]);
  });
});
