import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { configurationPath } from '../../../src/files/configuration-path.ts';
import { messagesOf } from '../../../src/messages/messages-of.ts';
import { lookOf } from '../../../src/model/context/look.ts';
import { programContext } from '../../../src/model/context/program-context.ts';
import { findAction } from '../../../src/model/keys/find-action.ts';
import { keymap } from '../../../src/model/keys/keymap.data.ts';
import { topLocation } from '../../../src/model/location/program-state.ts';
import { inventedDataset } from '../../support/invented-dataset.ts';
import { pressed, screenAfter, themeAt } from '../../support/program.ts';
import { run } from '../../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'sogdia-config-'));
const path = join(folder, 'sogdia', 'config.json');
mkdirSync(join(folder, 'sogdia'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The program as it opens with some settings. */
async function opened(settings: string) {
  writeFileSync(path, settings);
  const { options, err, code } = await run([], { isInteractive: true, columns: 80, environment: { XDG_CONFIG_HOME: folder } });
  if (options === null || !('keymap' in options)) throw new Error('the program did not open');
  return { ...options, err, code };
}

describe('the settings of a reader', () => {
  it('stand in XDG_CONFIG_HOME, else in .config of the home, else nowhere', () => {
    expect(configurationPath({ XDG_CONFIG_HOME: '/c', HOME: '/h' })).toBe(join('/c', 'sogdia', 'config.json'));
    expect(configurationPath({ HOME: '/h' })).toBe(join('/h', '.config', 'sogdia', 'config.json'));
    expect(configurationPath({})).toBeNull();
  });

  it('change the keys, and with them help and footer', async () => {
    const { keymap: keys, err, notice } = await opened('{"keys": {"go.study": ["z"], "table.sort": ["Z"]}}');
    expect({ err, notice }).toEqual({ err: '', notice: null });
    const context = programContext(inventedDataset(), 'en', lookOf(themeAt('none')), { isComplete: true, keymap: keys });
    expect(topLocation(pressed('z', context).state).kind).toBe('study');
    expect(screenAfter('', context, 120, 40)).toMatch(/ z Study .* Z sort /s);
    expect(screenAfter('?', context, 120, 40)).toMatch(/z +Study/);
  });

  it('leave the mouse to the terminal, as --no-mouse does', async () => {
    expect((await opened('{}')).hasMouse).toBe(true);
    expect((await opened('{"mouse": false}')).hasMouse).toBe(false);
    expect((await opened('{"mouse": "no"}')).err).toContain(': mouse');
    const { options } = await run(['--no-mouse'], { isInteractive: true, columns: 80 });
    expect(options).toMatchObject({ hasMouse: false });
  });

  it('the example of docs/reference/keys.md is taken as it stands', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../../docs/reference/keys.md'), 'utf8');
    const { keymap: keys, err } = await opened(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
    expect(err).toBe('');
    expect([findAction('z', 'view', keys), findAction('y', 'view', keys)]).toEqual(['table.sort', 'copy.row']);
  });

  it.each([
    ['{"keys": {"tabel.sort": ["S"]}}', 'unknown name tabel.sort; did you mean table.sort?'],
    ['{"colour": "red"}', 'unknown name colour'],
    ['{"keys": {"table.sort": ["F13"]}}', 'table.sort: we can’t use F13 as a key'],
    ['{"keys": {"table.sort": ["y"]}}', 'y can’t be both table.sort and copy.cell'],
    ['{"keys": {"table.sort": "S"}}', ': keys.table.sort'],
    ['{', ': Expected'],
  ])('%s: the program opens all the same, and tells: %s', async (settings, problem) => {
    const { keymap: keys, err, notice, code } = await opened(settings);
    expect(code).toBe(0);
    expect(err).toMatch(/^sogdia: (ignored )?/);
    expect(err).toContain(path);
    expect(err).toContain(problem);
    expect(notice).toContain(problem);
    expect(findAction('s', 'view', keys)).toBe('table.sort');
  });

  it('choose the theme, unless the command line does', async () => {
    writeFileSync(path, '{"theme": "light"}');
    const environment = { XDG_CONFIG_HOME: folder, COLORFGBG: '15;0' };
    const themeOf = async (...argv: string[]) => (await run(argv, { isInteractive: true, columns: 80, environment })).options?.theme;
    expect(await themeOf()).toMatchObject({ page: 'light', isHighContrast: false });
    expect(await themeOf('--theme', 'high-contrast')).toMatchObject({ page: 'dark', isHighContrast: true });
    expect(await themeOf('--theme', 'dark')).toMatchObject({ page: 'dark' });
    writeFileSync(path, '{"theme": "pink"}');
    const { err } = await opened('{"theme": "pink"}');
    expect(err).toContain('theme');
  });

  it('without a file the keys are those of the program', async () => {
    const { options } = await run([], { isInteractive: true, columns: 80, environment: { HOME: join(folder, 'none') } });
    expect(options).toMatchObject({ keymap, notice: null });
    expect(messagesOf('en')['config.unknown']({ name: 'x', nearest: [] })).toBe('unknown name x');
  });
});
