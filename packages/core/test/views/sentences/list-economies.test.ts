import { describe, expect, it } from 'vitest';
import { economyCodeSchema, groupSchema } from '../../../src/model/index.ts';
import { listEconomies } from '../../../src/views/sentences/phrases/list-economies.ts';
import { makeWorld } from '../../support/make-world.ts';

const world = makeWorld();
const codes = (text: string) => text.split(' ').map((code) => economyCodeSchema.parse(code));
const three = groupSchema.parse({
  code: 'THREE',
  comtrade: null,
  names: { en: 'the Steppe', zh: '草原', ru: 'Степь' },
  members: ['KAZ', 'KGZ', 'RUS'],
  source: 'invented for tests',
});

describe('listEconomies(world, codes, language)', () => {
  it('calls the members of a group what the group says they are called together, in whatever order', () => {
    expect(listEconomies(world, codes('TKM TJK KGZ UZB KAZ'), 'en')).toBe('the five Central Asian economies');
  });

  it('says how many and of what, where the group has no such name', () => {
    expect(listEconomies({ ...world, groups: [three] }, codes('KAZ KGZ RUS'), 'en')).toBe('the three economies of the Steppe');
  });

  it('knows no group but those of the world that it is given', () => {
    expect(listEconomies({ ...world, groups: [] }, codes('KAZ UZB KGZ TJK TKM'), 'en')).toBe('five partners');
    expect(listEconomies({ ...world, groups: [] }, codes('KAZ KGZ RUS'), 'en')).toBe('Kazakhstan, Kyrgyzstan and Russia');
  });

  it('lists four of five by name', () => {
    expect(listEconomies(world, codes('KAZ UZB KGZ TJK'), 'en', 'or')).toBe('Kazakhstan, Uzbekistan, Kyrgyzstan or Tajikistan');
  });
});
