import { beforeAll, describe, expect, it } from 'vitest';
import { lookOf } from '../../src/model/context/look.ts';
import { type ProgramContext, programContext } from '../../src/model/context/program-context.ts';
import { keymap } from '../../src/model/keys/keymap.data.ts';
import { initialState, topLocation } from '../../src/model/location/program-state.ts';
import { homeLocation } from '../../src/program/locations/home-location.ts';
import { pressKey } from '../../src/program/press-key.ts';
import { openOwnData } from '../../src/store/index.ts';
import { comtradeDownload, ownFolder } from '../support/own-files.ts';
import { pressed, screenAfter, themeAt } from '../support/program.ts';

const { store, file, run } = ownFolder();

/** Both sides' figures of two goods of six digits, and no figure of all goods. */
const goods = comtradeDownload(
  [2019, 2020, 2021].flatMap((year) =>
    ['270900', '740311'].flatMap((code, at) => [
      { year, reporter: 398, partner: 156, flow: 'X' as const, code, value: String(1000 * (year - 2018) + at) },
      { year, reporter: 156, partner: 398, flow: 'M' as const, code, value: String(1100 * (year - 2018) + at) },
    ]),
  ),
);
let context: ProgramContext;

beforeAll(async () => {
  expect((await run(['import', file('goods.csv', goods), '--apply', '--name', 'goods'])).code).toBe(0);
  const data = await openOwnData('own:goods', { SOGDIA_STORE: store });
  context = programContext(await data.load([]), 'en', lookOf(themeAt('none')), { isComplete: true, dataOption: ' --data own:goods' });
});

describe('the program over a table of single goods', () => {
  it('opens on the first view that has an answer, and 1 leads back to it', () => {
    expect(topLocation(pressed('', context).state)).toMatchObject({ kind: 'view', spec: { products: ['HS:740311', 'HS:270900'] } });
    expect(topLocation(pressed('2 1', context).state)).toMatchObject({ kind: 'view', spec: homeLocation(context).spec });
    expect(screenAfter('', context, 80, 24)).toContain('HS 740311, HS 270900');
  });

  it('compares both sides in the largest of its goods', () => {
    expect(topLocation(pressed('4', context).state)).toMatchObject({ kind: 'mirror', spec: { products: ['HS:740311'] } });
    expect(screenAfter('4', context, 80, 24)).toContain('Kazakhstan says it exported');
  });

  it('every key does something, or says why not', () => {
    const home = { ...homeLocation(context), row: 1 };
    const start = initialState(home, null, 80, 24);
    const idle = keymap.flatMap(({ id, keys, on }) => {
      const answers = keys.map((key) => pressKey(start, key, context));
      const isIdle = answers.some(
        ({ state: { locations, message, overlay }, effects }) =>
          locations === start.locations && message === null && overlay === null && effects.length === 0,
      );
      return on.includes('view') && isIdle ? [id] : [];
    });
    expect(idle).toEqual([]);
  });

  it('says that there are no months', () => {
    expect(screenAfter('5', context, 80, 24)).toContain('no monthly figures');
  });
});
