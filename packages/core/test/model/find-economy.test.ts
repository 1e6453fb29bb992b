import { describe, expect, it } from 'vitest';
import { formatEconomy } from '../../src/format.ts';
import { UnknownNameError } from '../../src/index.ts';
import {
  economyCodeSchema,
  economyOf,
  findEconomy,
  groupSchema,
  membersOf,
  namedForQuestions,
  offeredEconomies,
  wholeWorld,
} from '../../src/model/index.ts';
import { makeEconomy, makeWorld } from '../support/make-world.ts';

const world = makeWorld();
const code = (text: string) => economyCodeSchema.parse(text);
/** A world of other economies, with a group of two. */
const other = {
  economies: [
    makeEconomy('BRA', 'country', 'BR', { en: 'Brazil', zh: '巴西', ru: 'Бразилия' }),
    makeEconomy('ARG', 'country', 'AR', { en: 'Argentina', zh: '阿根廷', ru: 'Аргентина' }),
  ],
  groups: [
    groupSchema.parse({
      code: 'PAIR',
      comtrade: null,
      names: { en: 'The pair', zh: '两国', ru: 'Пара' },
      members: ['BRA', 'ARG'],
      source: 'invented for tests',
    }),
  ],
  offered: [],
};

describe('findEconomy(world, name)', () => {
  it('finds an economy by what its dataset adds, unless another has that name', () => {
    const [brazil, argentina] = other.economies.map((one, at) => ({ ...one, spellings: at === 0 ? ['076', 'Brasilien'] : ['Brazil'] }));
    const spelt = { ...other, economies: [brazil, argentina].filter((one) => one !== undefined) };
    expect(['076', 'brasilien', 'Brazil'].map((name) => findEconomy(spelt, name).code)).toEqual(['BRA', 'BRA', 'BRA']);
  });

  it.each(['KAZ', 'kaz', 'KZ', 'Kazakhstan', '哈萨克斯坦', 'казахстан', ' Kazakhstan '])('finds Kazakhstan by %j', (name) => {
    expect(findEconomy(world, name).code).toBe('KAZ');
  });

  it.each(['WLD', 'world', '世界', 'Весь мир'])('finds all partners together by %j, whatever the world', (name) => {
    expect(findEconomy(other, name).code).toBe(wholeWorld);
  });

  it('finds a group by its code and its name', () => {
    expect(findEconomy(other, 'pair').names.en).toBe('The pair');
    expect(findEconomy(other, 'The pair').code).toBe('PAIR');
  });

  it('throws UnknownNameError with the nearest codes', () => {
    expect(() => findEconomy(world, 'Kazakstan')).toThrow('unknown economy: Kazakstan; did you mean KAZ');
    expect(() => findEconomy(world, 'XXXX')).toThrow(UnknownNameError);
  });

  it('knows nothing of another world, and names the codes of its own', () => {
    expect(() => findEconomy(other, 'Kazakhstan')).toThrow(UnknownNameError);
    expect(() => findEconomy(other, '')).toThrow('unknown economy: (empty); known: BRA, ARG, WLD, PAIR');
  });

  it('finds the groups of the world that it is given, where another has the same economies', () => {
    expect(findEconomy(other, 'PAIR').code).toBe('PAIR');
    expect(() => findEconomy({ ...other, groups: [] }, 'PAIR')).toThrow(UnknownNameError);
    expect(findEconomy(other, 'PAIR').code).toBe('PAIR');
  });
});

describe('membersOf(world, code)', () => {
  it('gives the members of a group, and an economy for itself', () => {
    expect(membersOf(world, code('CA5'))).toEqual(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM']);
    expect(membersOf(world, code('CHN'))).toEqual(['CHN']);
    expect(membersOf(other, code('PAIR'))).toEqual(['BRA', 'ARG']);
  });

  it('takes the group of another world for an economy', () => {
    expect(membersOf(other, code('CA5'))).toEqual(['CA5']);
  });
});

describe('economyOf(world, code) and formatEconomy(world, code, language)', () => {
  it('give the name of an economy, a group, or all partners', () => {
    expect(['BRA', 'PAIR', 'WLD'].map((one) => formatEconomy(other, one, 'en'))).toEqual(['Brazil', 'The pair', 'World']);
  });

  it('leave a code that the world does not name as it is', () => {
    expect(economyOf(other, 'KAZ')).toBeNull();
    expect(formatEconomy(other, 'KAZ', 'en')).toBe('KAZ');
  });
});

describe('offeredEconomies(world)', () => {
  it('gives what a world lists as offered, in that order', () => {
    expect(offeredEconomies({ ...other, offered: [code('ARG'), code('PAIR')] })).toEqual(['ARG', 'PAIR']);
  });

  it('gives all of a world that lists nothing as offered', () => {
    expect(offeredEconomies(other)).toEqual(['BRA', 'ARG', 'WLD', 'PAIR']);
  });
});

describe('namedForQuestions(world)', () => {
  it('leaves out what no question is offered of', () => {
    const { economies, groups } = namedForQuestions({ ...other, offered: [code('ARG')] });
    expect([economies, groups].map((list) => list.map((one) => one.code))).toEqual([['ARG'], []]);
  });
});
