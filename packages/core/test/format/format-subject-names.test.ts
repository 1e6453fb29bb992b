import { describe, expect, it } from 'vitest';
import { formatSubject } from '../../src/index.ts';
import type { ReceiptSubject } from '../../src/model/receipt.ts';

const subject = (draft: Partial<ReceiptSubject>): ReceiptSubject => ({
  quantity: 'export',
  reporter: null,
  partner: null,
  keeper: null,
  period: null,
  ...draft,
});

describe('formatSubject(subject, language), of what is no trade in all goods', () => {
  it('prefers the name of an indicator to its id', () => {
    const gas = subject({ quantity: 'pipeline_gas_to_china', name: 'pipeline gas to China', keeper: 'TKM', period: '2013' });
    expect(formatSubject(gas, 'en')).toBe('pipeline gas to China, Turkmenistan, 2013');
  });

  it('ends a name that goes on in a sentence with the comma of the list', () => {
    const share = subject({ quantity: 'share', name: 'trade with China, as the office states it,', keeper: 'KAZ', period: '2013' });
    expect(formatSubject(share, 'en')).toBe('trade with China, as the office states it, Kazakhstan, 2013');
  });

  it('takes the colon of an id with a name for no transform', () => {
    const ores = subject({ quantity: 'structure: export to China, ores', name: 'exports of ores to China', keeper: 'KAZ', period: '2023' });
    expect(formatSubject(ores, 'en')).toBe('exports of ores to China, Kazakhstan, 2023');
  });

  it('names the goods of a flow, whose code has a colon of its own', () => {
    const cars = subject({ quantity: 'export HS:870380', reporter: 'CHN', partner: 'UZB', keeper: 'CHN', period: '2023' });
    expect(formatSubject(cars, 'en')).toBe('China’s exports to Uzbekistan (electric cars, HS 870380), 2023');
    expect(formatSubject({ ...cars, quantity: 'import NATIONAL:energy:growth' }, 'en')).toBe(
      'China’s imports from Uzbekistan (energy), 2023, growth on the year before',
    );
  });
});
