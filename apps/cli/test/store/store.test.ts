import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OwnImport, ownImportSchema } from '../../src/store/own-import.ts';
import { forgetOwn, keepOwn, listOwn, namesIn, readRows, type ToKeep } from '../../src/store/own-store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { storeFolder } from '../../src/store/store-folder.ts';
import { underLock } from '../../src/store/under-lock.ts';
import { makeFolder } from '../../src/store/write-durably.ts';

const { createHash } = process.getBuiltinModule('node:crypto');
const fs = process.getBuiltinModule('node:fs');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sogdia-store-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const hash = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** Data to keep, told apart by a letter. */
function dataOf(letter: string): ToKeep {
  const rows = Buffer.from(letter.repeat(20_000));
  const record: OwnImport = ownImportSchema.parse({
    schemaVersion: 1,
    key: hash(letter),
    readers: '1',
    read: '2026-03-01',
    selection: null,
    rows: 1,
    files: [{ file: `${letter}.csv`, path: null, sha256: hash(letter), bytes: 1, answers: {}, members: [] }],
    counts: { read: 1, kept: 1, rejected: {}, duplicates: 0, conflicts: 0 },
    coverage: { reporters: [], partners: [], periods: [] },
    rowsSha256: hash(rows),
  });
  return { import: record, rows, rejected: 'file,line\n' };
}

const waiting = { most: 100, onWait: () => {} };
const keep = (letter: string, name = 'mine') => keepOwn(folder, name, dataOf(letter), { mayReplace: true, waiting });

/** The letter of the data that a name has; throws where they are not whole. */
function heldUnder(name: string): string {
  const { rows, import: record } = readRows(folder, name);
  expect(hash(rows)).toBe(record.rowsSha256);
  return String.fromCharCode(rows[0] ?? 0);
}

/** What every mutation of the file system goes through. */
const steps = ['openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync', 'mkdirSync', 'rmSync'] as const;

/** A disk that refuses what would change it, from the step of that number on; what opens a file to read is no such step. */
function refusingFrom(at: number, code: string): { readonly count: () => number; readonly restore: () => void } {
  let count = 0;
  const watched = steps.map((step) => {
    const real = fs[step] as (...parts: readonly unknown[]) => unknown;
    return vi.spyOn(fs, step as 'rmSync').mockImplementation(((...parts: readonly unknown[]) => {
      const isChange = step !== 'closeSync' && !(step === 'openSync' && parts[1] === 'r');
      if (isChange) count += 1;
      if (isChange && count >= at) throw Object.assign(new Error('refused'), { code });
      return real(...parts);
    }) as never);
  });
  return {
    count: () => count,
    restore: () => {
      for (const spy of watched) spy.mockRestore();
    },
  };
}

describe('the store of own data', () => {
  it('keeps data under their key, a name pointing to them; the same again changes nothing', async () => {
    expect(await keep('a')).toBe('new');
    const before = readdirSync(folder, { recursive: true }).sort();
    expect(await keep('a')).toBe('same');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
    expect(await keep('b')).toBe('replaced');
    expect(readdirSync(join(folder, 'objects'))).toEqual([hash('b')]);
    expect(heldUnder('mine')).toBe('b');
    expect(listOwn(folder).map(({ name }) => name)).toEqual(['mine']);
  });

  it('data that two names have stay until both are forgotten', async () => {
    await keep('a', 'one');
    await keep('a', 'two');
    await forgetOwn(folder, 'one', waiting);
    expect(heldUnder('two')).toBe('a');
    await forgetOwn(folder, 'two', waiting);
    expect(readdirSync(join(folder, 'objects'))).toEqual([]);
  });

  it('wherever the work is cut off, the old data or the new are there, whole, and the next import mends the rest', async () => {
    await keep('a');
    let cut = 0;
    for (let at = 1; cut >= at - 1 && at < 200; at += 1) {
      let count = 0;
      const dead = () => {
        count += 1;
        if (count < at) return false;
        cut = at;
        return true;
      };
      // From the step at which the process ends on, nothing more happens on the disk, no tidying up either.
      const watched = steps.map((step) => {
        const real = fs[step] as (...parts: readonly unknown[]) => unknown;
        return vi.spyOn(fs, step as 'rmSync').mockImplementation(((...parts: readonly unknown[]) => {
          if (dead()) throw Object.assign(new Error('cut off'), { code: 'EIO' });
          return real(...parts);
        }) as never);
      });
      await keep('b').catch(() => undefined);
      for (const spy of watched) spy.mockRestore();
      expect(['a', 'b']).toContain(heldUnder('mine'));
      // The lock of a process that ended is taken over; here the process is this one, so it is removed by hand.
      rmSync(join(folder, 'lock'), { force: true });
      expect(await keep('a')).not.toBe('new');
      expect(heldUnder('mine')).toBe('a');
      expect(readdirSync(join(folder, 'objects'))).toEqual([hash('a')]);
      expect(readdirSync(join(folder, 'names'))).toEqual(['mine.json']);
      if (cut < at) break;
    }
    expect(cut).toBeGreaterThan(15);
  });

  it.each(['ENOSPC', 'EROFS', 'EACCES', 'EIO'])(
    'tells %s at whatever step of the work, and the old data or the new are there, whole',
    async (code) => {
      await keep('a');
      for (let at = 1, isDone = false; !isDone; at += 1) {
        expect(at).toBeLessThan(60);
        const watched = refusingFrom(at, code);
        const outcome: unknown = await keep('b').catch((cause: unknown) => cause);
        watched.restore();
        isDone = watched.count() < at;
        // Either it is told that nothing has changed, and nothing has, or the new data are there.
        if (StoreError.isInstance(outcome)) {
          expect(outcome).toMatchObject({ fault: 'store-not-written', where: folder, found: `${code}; your saved data are unchanged` });
          expect(heldUnder('mine')).toBe('a');
        } else expect([outcome, heldUnder('mine')]).toEqual(['replaced', 'b']);
        rmSync(join(folder, 'lock'), { force: true });
        await keep('a');
        expect(heldUnder('mine')).toBe('a');
        expect(readdirSync(join(folder, 'objects'))).toEqual([hash('a')]);
        expect(readdirSync(join(folder, 'names'))).toEqual(['mine.json']);
      }
    },
  );

  it('a read-only disk is read from: the data, their list and their names', async () => {
    await keep('a');
    const watched = refusingFrom(1, 'EROFS');
    expect([heldUnder('mine'), listOwn(folder).map(({ name }) => name)]).toEqual(['a', ['mine']]);
    expect(await forgetOwn(folder, 'mine', waiting).catch((cause: unknown) => cause)).toMatchObject({ fault: 'store-not-written' });
    watched.restore();
    expect(heldUnder('mine')).toBe('a');
  });

  it('tells what can’t be read, which is no store without data', async () => {
    await keep('a');
    vi.spyOn(fs, 'readdirSync').mockImplementation(() => {
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    });
    expect(() => listOwn(folder)).toThrow(expect.objectContaining({ fault: 'store-not-read', found: 'EACCES' }));
    vi.restoreAllMocks();
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => listOwn(file)).toThrow(expect.objectContaining({ fault: 'store-not-read', found: 'ENOTDIR' }));
    expect(listOwn(join(folder, 'nowhere'))).toEqual([]);
  });

  it('tells a place where no folder can be made, though the system says that there is none', async () => {
    // So does /proc, and there a recursive mkdirSync of Node never returns.
    vi.spyOn(fs, 'mkdirSync').mockImplementation((_, options) => {
      if (typeof options === 'object' && options?.recursive === true) throw new Error('never returns');
      throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    });
    const within = join(folder, 'x');
    expect(await keepOwn(within, 'mine', dataOf('a'), { mayReplace: false, waiting }).catch((cause: unknown) => cause)).toMatchObject({
      fault: 'store-not-written',
      where: within,
      found: 'ENOENT; your saved data are unchanged',
    });
  });

  it('tells a place that can’t be written to', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const within = join(file, 'store');
    const error = await keepOwn(within, 'mine', dataOf('a'), { mayReplace: false, waiting }).catch((cause: unknown) => cause);
    expect(StoreError.isInstance(error) && error.fault).toBe('store-not-written');
  });

  it.each([
    ['rows that were changed', (object: string) => writeFileSync(join(object, 'rows.gz'), 'x')],
    ['a record that is cut', (object: string) => writeFileSync(join(object, 'import.json'), '{')],
    ['a file that is gone', (object: string) => rmSync(join(object, 'rows.gz'))],
  ])('tells %s, and the data can be forgotten and kept again', async (_, spoil) => {
    await keep('a');
    spoil(join(folder, 'objects', hash('a')));
    expect(() => readRows(folder, 'mine')).toThrow(StoreError);
    await forgetOwn(folder, 'mine', waiting);
    await keep('a');
    expect(heldUnder('mine')).toBe('a');
  });

  it('a name that points nowhere can be forgotten', async () => {
    await keep('a', 'good');
    writeFileSync(join(folder, 'names', 'bad.json'), 'nothing');
    expect(() => readRows(folder, 'bad')).toThrow('damaged');
    await forgetOwn(folder, 'bad', waiting);
    expect(namesIn(folder)).toEqual(['good']);
    expect(heldUnder('good')).toBe('a');
  });

  it('no name leads out of the store', () => {
    for (const name of ['../names/x', '/etc/passwd', '..', 'a/b', '']) expect(() => readRows(folder, name)).toThrow('unknown own data');
  });
});

describe('the lock of the store', () => {
  const lock = () => join(folder, 'lock');
  const write = (holder: object | string) => writeFileSync(lock(), typeof holder === 'string' ? holder : JSON.stringify(holder));
  const me = { pid: process.pid, host: hostname(), started: '2026-03-01T00:00:00.000Z', ticks: null };

  it('a process that lives is waited for, named, and then told', async () => {
    write(me);
    const told: string[] = [];
    const error = await keepOwn(folder, 'mine', dataOf('a'), {
      mayReplace: false,
      waiting: { most: 120, onWait: (holder) => told.push(holder) },
    }).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ fault: 'store-locked' });
    expect(told).toEqual([`process ${process.pid} on ${hostname()}, since 2026-03-01T00:00:00.000Z`]);
    expect(readFileSync(lock(), 'utf8')).toBe(JSON.stringify(me));
  });

  it('that of a process that is gone is taken over', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => child.on('close', resolve));
    write({ ...me, pid: child.pid });
    expect(await keep('a')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['names', 'objects']);
  });

  it.runIf(process.platform === 'linux')('that of a process whose number another has now is taken over', async () => {
    write({ ...me, ticks: '1' });
    expect(await keep('a')).toBe('new');
  });

  it('that of another machine is not judged by the processes of this one', async () => {
    write({ ...me, host: 'elsewhere', pid: 999_999 });
    expect(await keep('a').catch((cause: unknown) => cause)).toMatchObject({ fault: 'store-locked' });
  });

  it('one that names nobody is taken over when it is old, and waited for when it is new', async () => {
    write('');
    expect(await keep('a').catch((cause: unknown) => cause)).toMatchObject({ fault: 'store-locked' });
    utimesSync(lock(), 1, 1);
    expect(await keep('a')).toBe('new');
  });

  it('of another that took it over in between is left to that one', async () => {
    write(JSON.stringify({ pid: 999_999_999, host: hostname(), started: '2026-01-01T00:00:00Z', ticks: null }));
    const other = JSON.stringify({ pid: process.pid, host: hostname(), started: '2026-01-02T00:00:00Z', ticks: null });
    const real = fs.writeFileSync;
    const spy = vi.spyOn(fs, 'writeFileSync').mockImplementation(((...parts: Parameters<typeof real>) => {
      // As this one begins to take the lock over, another has done so.
      if (String(parts[0]).endsWith('.taken-over')) writeFileSync(lock(), other);
      else real(...parts);
    }) as typeof real);
    expect(await underLock(folder, () => 'done', waiting).catch((cause: unknown) => cause)).toMatchObject({ fault: 'store-locked' });
    expect(readFileSync(lock(), 'utf8')).toBe(other);
    spy.mockRestore();
    rmSync(lock());
  });

  it('is taken over by one at a time; the mark of one that ended meanwhile is no bar', async () => {
    const stale = JSON.stringify({ pid: 999_999_999, host: hostname(), started: '2026-01-01T00:00:00Z', ticks: null });
    write(stale);
    writeFileSync(`${lock()}.taken-over`, '');
    expect(await underLock(folder, () => 'done', waiting).catch((cause: unknown) => cause)).toMatchObject({ fault: 'store-locked' });
    expect(readFileSync(lock(), 'utf8')).toBe(stale);
    utimesSync(`${lock()}.taken-over`, 1, 1);
    expect(await underLock(folder, () => 'done', waiting)).toBe('done');
    expect(existsSync(`${lock()}.taken-over`)).toBe(false);
  });

  it('is held until work that takes its time has ended', async () => {
    let end = (): void => {};
    const long = underLock(folder, () => new Promise<void>((resolve) => (end = resolve)), waiting);
    expect(await underLock(folder, () => 'done', waiting).catch((cause: unknown) => cause)).toMatchObject({ fault: 'store-locked' });
    end();
    await long;
    expect(await underLock(folder, () => 'done', waiting)).toBe('done');
  });

  it('is taken where whoever held it removes the folder in between', async () => {
    const real = fs.writeFileSync;
    vi.spyOn(fs, 'writeFileSync').mockImplementationOnce(((...parts: Parameters<typeof real>) => {
      rmSync(folder, { recursive: true });
      real(...parts);
    }) as typeof real);
    expect(await underLock(folder, () => 'done', waiting)).toBe('done');
  });

  it('is given back where the work throws', async () => {
    await expect(
      underLock(
        folder,
        () => {
          throw new RangeError('no');
        },
        waiting,
      ),
    ).rejects.toThrow('no');
    expect(existsSync(lock())).toBe(false);
  });
});

/** A process of its own that keeps data in turn, `a` and `b`, and says so. */
function keeper(times: number): ReturnType<typeof spawn> {
  const [store, record] = ['own-store.ts', 'own-import.ts'].map((file) => join(import.meta.dirname, '../../src/store', file));
  const script = `
    const { keepOwn } = await import(${JSON.stringify(store)});
    await import(${JSON.stringify(record)});
    const all = JSON.parse(process.argv[1]).map(({ rows, ...one }) => ({ ...one, rows: Buffer.from(rows, 'base64') }));
    console.log('ready');
    for (let at = 0; at < ${times}; at += 1)
      await keepOwn(${JSON.stringify(folder)}, 'mine', all[at % 2], { mayReplace: true, waiting: { most: 20000, onWait: () => {} } });
    console.log('done');`;
  const all = JSON.stringify(
    ['a', 'b'].map((letter) => ({ ...dataOf(letter), rows: Buffer.from(dataOf(letter).rows).toString('base64') })),
  );
  return spawn(process.execPath, ['--conditions=@sogdia/source', '--no-warnings', '--input-type=module', '-e', script, all], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const lineFrom = (child: ReturnType<typeof spawn>, line: string): Promise<void> =>
  new Promise((resolve) => {
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes(line)) resolve();
    });
  });

describe('processes that keep data', () => {
  it('killed at any time leave the old data or the new, and the next goes on', async () => {
    await keep('a');
    for (let round = 0; round < 8; round += 1) {
      const child = keeper(100_000);
      await lineFrom(child, 'ready');
      await new Promise((resolve) => setTimeout(resolve, 7 + 23 * round));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.on('close', resolve));
      expect(['a', 'b']).toContain(heldUnder('mine'));
      await keep('a');
      expect(heldUnder('mine')).toBe('a');
      expect(readdirSync(join(folder, 'objects'))).toEqual([hash('a')]);
    }
  });

  it('two at once wait for one another, and whoever reads meanwhile finds whole data', async () => {
    await keep('a');
    const children = [keeper(25), keeper(25)];
    const ended = children.map((child) => new Promise((resolve) => child.on('close', resolve)));
    let isRunning = true;
    const all = Promise.all(ended).then((codes) => {
      isRunning = false;
      return codes;
    });
    let reads = 0;
    while (isRunning) {
      expect(['a', 'b']).toContain(heldUnder('mine'));
      reads += 1;
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    expect(await all).toEqual([0, 0]);
    expect(reads).toBeGreaterThan(10);
    expect(readdirSync(folder).sort()).toEqual(['names', 'objects']);
  });
});

describe('between two steps', () => {
  it('a lock that is given back as soon as it was found is taken, and is no fault of the disk', async () => {
    vi.spyOn(fs, 'linkSync').mockImplementationOnce(() => {
      throw Object.assign(new Error('there'), { code: 'EEXIST' });
    });
    expect(await underLock(folder, () => 'done', waiting)).toBe('done');
  });

  it('data that were given to others and back while they were read are read again', async () => {
    await keep('a');
    const real = fs.readFileSync;
    let isGiven = false;
    vi.spyOn(fs, 'readFileSync').mockImplementation(((path: string, options: 'utf8') => {
      if (isGiven || !path.endsWith('import.json')) return real(path, options);
      isGiven = true;
      const name = join(folder, 'names', 'mine.json');
      writeFileSync(`${name}.new`, real(name));
      renameSync(`${name}.new`, name);
      throw new Error('swept');
    }) as typeof fs.readFileSync);
    expect(heldUnder('mine')).toBe('a');
  });
});

describe('makeFolder(folder)', () => {
  it('makes those above it too, is content with one that is there, and tells a file in its place', () => {
    makeFolder(join(folder, 'a', 'b', 'c'));
    makeFolder(join(folder, 'a', 'b', 'c'));
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['c']);
    writeFileSync(join(folder, 'file'), '');
    expect(() => makeFolder(join(folder, 'file'))).toThrow('EEXIST');
    expect(() => makeFolder(join(folder, 'file', 'within'))).toThrow('ENOTDIR');
  });
});

describe('storeFolder(environment)', () => {
  it.each([
    [{ SOGDIA_STORE: '/s', XDG_DATA_HOME: '/x', HOME: '/h' }, '/s'],
    [{ XDG_DATA_HOME: '/x', HOME: '/h' }, '/x/sogdia'],
    [{ SOGDIA_STORE: '', XDG_DATA_HOME: '', HOME: '/h' }, '/h/.local/share/sogdia'],
  ])('%j is %s', (environment, expected) => {
    expect(storeFolder(environment)).toBe(expected);
  });

  it('without any of them there is none, and that is told', () => {
    expect(() => storeFolder({})).toThrow('no folder for your own data');
  });
});
