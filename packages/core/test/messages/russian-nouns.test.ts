import { describe, expect, test } from 'vitest';
import { agree, asSubject, inCase, type NounForms, partnered, placed, plural, provideNouns } from '../../src/messages/ru/index.ts';
import { about, counted } from '../../src/messages/ru/nouns/index.ts';

const masculine = (name: string): NounForms => ({
  gen: `${name}а`,
  dat: `${name}у`,
  acc: name,
  ins: `${name}ом`,
  pre: `${name}е`,
  gender: 'm',
});

provideNouns({
  Казахстан: masculine('Казахстан'),
  Вьетнам: masculine('Вьетнам'),
  Украина: { gen: 'Украины', dat: 'Украине', acc: 'Украину', ins: 'Украиной', pre: 'Украине', gender: 'f', into: 'на' },
  Франция: { gen: 'Франции', dat: 'Франции', acc: 'Францию', ins: 'Францией', pre: 'Франции', gender: 'f' },
  Словакия: { gen: 'Словакии', dat: 'Словакии', acc: 'Словакию', ins: 'Словакией', pre: 'Словакии', gender: 'f' },
  'Босния и Герцеговина': {
    gen: 'Боснии и Герцеговины',
    dat: 'Боснии и Герцеговине',
    acc: 'Боснию и Герцеговину',
    ins: 'Боснией и Герцеговиной',
    pre: 'Боснии и Герцеговине',
    gender: 'f',
  },
  Филиппины: { gen: 'Филиппин', dat: 'Филиппинам', acc: 'Филиппины', ins: 'Филиппинами', pre: 'Филиппинах', gender: 'pl', into: 'на' },
  'Минеральное топливо': {
    gen: 'Минерального топлива',
    dat: 'Минеральному топливу',
    acc: 'Минеральное топливо',
    ins: 'Минеральным топливом',
    pre: 'Минеральном топливе',
    gender: 'n',
  },
});

const rose = { m: 'вырос', f: 'выросла', n: 'выросло', pl: 'выросли' };

describe('a Russian name in a case', () => {
  test('is declined as its forms say, with what follows it', () => {
    expect(inCase('Казахстан', 'ins', 'economy')).toBe('Казахстаном');
    expect(inCase('экспорт Казахстана на Украину', 'gen', 'quantity')).toBe('экспорта Казахстана на Украину');
    expect(inCase('нормированное сальдо торговли Казахстана', 'pre', 'quantity')).toBe('нормированном сальдо торговли Казахстана');
    expect(inCase('экспорт и импорт Казахстана', 'gen', 'quantity')).toBe('экспорта и импорта Казахстана');
  });

  test('takes the longest head that is known, and only a whole word', () => {
    expect(inCase('вес нетто экспорта', 'ins', 'quantity')).toBe('весом нетто экспорта');
    expect(inCase('весенний сбор', 'gen', 'quantity')).toBe('показателя «весенний сбор»');
    expect(inCase('зависимость партнёра, Вьетнам', 'dat', 'quantity')).toBe('зависимости партнёра, Вьетнам');
  });

  test('begins with a letter as large as in the text', () => {
    expect(inCase('минеральное топливо (HS 27)', 'gen', 'goods')).toBe('минерального топлива (HS 27)');
    expect(inCase('Экспорт Казахстана', 'gen', 'quantity')).toBe('Экспорта Казахстана');
  });

  test('without forms stands behind a word that is declined for it, in inverted commas', () => {
    expect(inCase('Атлантида', 'dat', 'economy')).toBe('экономике «Атлантида»');
    expect(inCase('бузина', 'gen', 'goods')).toBe('товаров «бузина»');
    expect(inCase('индикатор «Счастье»', 'gen', 'quantity')).toBe('показателя «индикатор „Счастье“»');
    expect(asSubject('Атлантида', 'economy')).toBe('экономика «Атлантида»');
    expect(agree('Атлантида', rose, 'economy')).toBe('выросла');
    expect(asSubject('Казахстан', 'economy')).toBe('Казахстан');
  });
});

describe('a list of Russian names', () => {
  test('is declined name by name, and takes the plural', () => {
    expect(inCase('Казахстан, Вьетнам и Украина', 'ins', 'economy')).toBe('Казахстаном, Вьетнамом и Украиной');
    expect(agree('Казахстан и Вьетнам', rose, 'economy')).toBe('выросли');
    expect(agree('сальдо торговли Казахстана и Вьетнама', rose, 'quantity')).toBe('выросло');
  });

  test('does not tear a name with «и» inside apart', () => {
    expect(inCase('Босния и Герцеговина', 'gen', 'economy')).toBe('Боснии и Герцеговины');
    expect(inCase('Казахстан, Босния и Герцеговина и Украина', 'gen', 'economy')).toBe('Казахстана, Боснии и Герцеговины и Украины');
    expect(agree('Босния и Герцеговина', rose, 'economy')).toBe('выросла');
    expect(inCase('Атлантида и Помор', 'gen', 'economy')).toBe('экономики «Атлантида и Помор»');
  });

  test('sets names without forms behind a word, the others without', () => {
    expect(inCase('Казахстан и Атлантида', 'gen', 'economy')).toBe('Казахстана и экономики «Атлантида»');
  });
});

describe('prepositions', () => {
  test('are «на» and «с» where the name asks for it, also inside a list', () => {
    expect(placed('Украина', 'into')).toBe('на Украину');
    expect(placed('Украина', 'in')).toBe('на Украине');
    expect(placed('Филиппины', 'from')).toBe('с Филиппин');
    expect(placed('Казахстан', 'from')).toBe('из Казахстана');
    expect(placed('Казахстан и Украина', 'into')).toBe('в Казахстан и на Украину');
    expect(placed('Казахстан и Вьетнам', 'into')).toBe('в Казахстан и Вьетнам');
  });

  test('take a vowel before consonants that are hard to say', () => {
    expect(placed('Франция', 'into')).toBe('во Францию');
    expect(placed('Вьетнам', 'in')).toBe('во Вьетнаме');
    expect(placed('весь экспорт Казахстана', 'in', 'quantity')).toBe('во всём экспорте Казахстана');
    expect(partnered('Словакия')).toBe('со Словакией');
    expect(partnered('весь мир')).toBe('со всем миром');
    expect(partnered('Казахстан')).toBe('с Казахстаном');
  });

  test('are «о», «об» and «обо»', () => {
    expect(about('экспорт Казахстана', 'quantity')).toBe('об экспорте Казахстана');
    expect(about('сальдо торговли', 'quantity')).toBe('о сальдо торговли');
    expect(about('весь импорт Казахстана', 'quantity')).toBe('обо всём импорте Казахстана');
    expect(about('индекс экспорта', 'quantity')).toBe('об индексе экспорта');
  });
});

describe('counts', () => {
  test('are declined with what they count', () => {
    expect(inCase('пять стран Центральной Азии', 'ins', 'economy')).toBe('пятью странами Центральной Азии');
    expect(inCase('два партнёра', 'acc', 'economy')).toBe('двух партнёров');
    expect(inCase('две экономики', 'gen', 'economy')).toBe('двух экономик');
    expect(inCase('12 партнёров', 'dat', 'economy')).toBe('12 партнёрам');
    expect(counted(2, 'страна')).toBe('две страны');
    expect(counted(11, 'партнёр')).toBe('11 партнёров');
    expect(counted(21, 'товар')).toBe('21 товар');
  });

  test('take the form of one, a few or many', () => {
    const years = { one: 'год', few: 'года', many: 'лет' };
    expect([1, 2, 5, 11, 14, 21, 22, 25, 101, 2.5].map((count) => plural(count, years))).toEqual([
      ...['год', 'года', 'лет', 'лет', 'лет', 'год', 'года', 'лет', 'год', 'года'],
    ]);
  });
});
