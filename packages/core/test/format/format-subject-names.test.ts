import { describe, expect, it } from 'vitest';
import { formatSubject } from '../../src/format.ts';
import type { ReceiptSubject } from '../../src/model/view/receipt.ts';
import { makeWorld } from '../support/make-world.ts';

const world = makeWorld();

const subject = (draft: Partial<ReceiptSubject>): ReceiptSubject => ({
  quantity: 'export',
  reporter: null,
  partner: null,
  recorder: null,
  period: null,
  ...draft,
});

describe('formatSubject(subject, language), of what is no trade in all goods', () => {
  it('prefers the name of an indicator to its id', () => {
    const gas = subject({ quantity: 'pipeline_gas_to_china', name: 'pipeline gas to China', recorder: 'TKM', period: '2013' });
    expect(formatSubject(world, gas, 'en')).toBe('pipeline gas to China, Turkmenistan, 2013');
  });

  it('ends a name that goes on in a sentence with the comma of the list', () => {
    const share = subject({ quantity: 'share', name: 'trade with China, as the office states it,', recorder: 'KAZ', period: '2013' });
    expect(formatSubject(world, share, 'en')).toBe('trade with China, as the office states it, Kazakhstan, 2013');
  });

  it('names what has no owner and no time by its name alone', () => {
    expect(formatSubject(world, subject({ quantity: 'price' }), 'en')).toBe('price');
    expect(formatSubject(world, subject({ quantity: 'price', name: 'price of oil' }), 'en')).toBe('price of oil');
  });

  it('sets no comma before a time that it has not', () => {
    const trade = subject({ reporter: 'CHN', partner: 'KAZ' });
    expect(formatSubject(world, trade, 'en')).toBe('China’s exports to Kazakhstan');
    expect(formatSubject(world, { ...trade, quantity: 'import' }, 'en')).toBe('China’s imports from Kazakhstan');
    expect(formatSubject(world, { ...trade, quantity: 'trade-balance' }, 'en')).toBe('Trade balance of China with Kazakhstan');
    expect(formatSubject(world, { ...trade, quantity: 'export', product: 'HS:27' }, 'en')).toBe('China’s exports to Kazakhstan (HS 27)');
    expect(formatSubject(world, { ...trade, quantity: 'import', product: 'HS:27' }, 'en')).toBe('China’s imports from Kazakhstan (HS 27)');
    expect(formatSubject(world, { ...trade, partner: null, quantity: 'export', product: 'HS:27', period: '2013' }, 'en')).toBe(
      'Exports (HS 27) of China with all partners shown, 2013',
    );
    expect(formatSubject(world, { ...trade, partner: null, quantity: 'trade-balance' }, 'en')).toBe(
      'Trade balance of China with all partners shown',
    );
  });

  it('keeps the name of a quantity that no measure has, and of a transform that no text has', () => {
    const trade = subject({ reporter: 'CHN', partner: 'KAZ', period: '2013' });
    expect(formatSubject(world, { ...trade, quantity: 're-export HS:27:growth' }, 'en')).toBe(
      're-export HS of China with Kazakhstan, 2013, 27:growth',
    );
    expect(formatSubject(world, { ...trade, quantity: 'tally' }, 'en')).toBe('tally of China with Kazakhstan, 2013');
    expect(formatSubject(world, { ...trade, quantity: 'export:doubled:twice' }, 'en')).toBe(
      'China’s exports to Kazakhstan, 2013, doubled:twice',
    );
  });

  it('names a published total by its name', () => {
    const trade = subject({ reporter: 'CHN', partner: 'KAZ', period: '2013' });
    expect(formatSubject(world, { ...trade, quantity: 'turnover' }, 'en')).toBe(
      'total trade (as published) of China with Kazakhstan, 2013',
    );
  });

  it('says whose record it is only where one reporter has a record of its own', () => {
    expect(formatSubject(world, subject({ quantity: 'price', recorder: 'KAZ', period: '2013' }), 'en')).toBe('price, Kazakhstan, 2013');
    expect(
      formatSubject(world, subject({ reporter: 'CHN', partner: 'KAZ', recorder: 'KAZ', period: '2013', quantity: 'export:growth' }), 'en'),
    ).toBe('China’s exports to Kazakhstan, 2013, yearly growth, Kazakhstan’s figures');
  });

  it('takes the colon of an id with a name for no transform', () => {
    const ores = subject({
      quantity: 'structure: export to China, ores',
      name: 'exports of ores to China',
      recorder: 'KAZ',
      period: '2023',
    });
    expect(formatSubject(world, ores, 'en')).toBe('exports of ores to China, Kazakhstan, 2023');
  });

  it('names the goods of a flow, whose code has a colon of its own', () => {
    const cars = subject({ quantity: 'export', product: 'HS:870380', reporter: 'CHN', partner: 'UZB', recorder: 'CHN', period: '2023' });
    const names = { en: 'Electric cars', zh: null, ru: null };
    const named = { code: '870380', level: null, parent: null, names };
    const nomenclatures = [{ id: 'HS', names, revisions: ['HS2022'], levels: [], items: [named] }];
    expect(formatSubject({ ...world, nomenclatures }, cars, 'en')).toBe('China’s exports to Uzbekistan (electric cars, HS 870380), 2023');
    expect(formatSubject(world, cars, 'en')).toBe('China’s exports to Uzbekistan (HS 870380), 2023');
    expect(formatSubject(world, { ...cars, quantity: 'import:growth', product: 'NATIONAL:energy' }, 'en')).toBe(
      'China’s imports from Uzbekistan (energy), 2023, yearly growth',
    );
  });
});
