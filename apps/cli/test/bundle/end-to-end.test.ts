import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundleFolder, runBundle, startBundle } from '../support/bundle.ts';
import { run } from '../support/run.ts';

describe('the built program as a process', () => {
  it.each([
    [['view', 'figure-1', '--json']],
    [['view', 'figure-2']],
    [['view', 'figure-6', '--format', 'csv']],
    [['receipt', 'figure-2', '2023', 'KAZ']],
    [['list', 'economies', '--format', 'tsv']],
    [['--version']],
    [['--json', '-V']],
    [['help', 'view']],
  ])('%j prints what the sources print, and nothing on stderr', async (argv) => {
    const built = runBundle(argv);
    expect(built).toEqual({ code: 0, out: (await run(argv)).out, err: '' });
  });

  it('writes the picture that the sources write', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sogdia-picture-'));
    const [built, made] = ['built.png', 'made.png'].map((name) => join(folder, name));
    try {
      expect(runBundle(['view', 'table-1', '--output', built ?? '']).code).toBe(0);
      await run(['view', 'table-1', '--output', made ?? '']);
      expect(readFileSync(built ?? '').equals(readFileSync(made ?? ''))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('prints the same under any time zone and locale', () => {
    const plain = runBundle(['view', 'figure-1', '--format', 'csv']).out;
    for (const environment of [{ TZ: 'Pacific/Kiritimati' }, { LC_ALL: 'tr_TR.UTF-8' }, { LC_ALL: 'zh_CN.UTF-8' }, { LANG: 'C' }]) {
      expect(runBundle(['view', 'figure-1', '--format', 'csv'], environment).out).toBe(plain);
    }
    expect(runBundle(['view', 'figure-1'], { LC_ALL: 'tr_TR.UTF-8' }).out).toBe(
      runBundle(['view', 'figure-1'], { LC_ALL: 'en_GB.UTF-8' }).out,
    );
  });

  it('works without a home', () => {
    expect(runBundle(['view', 'figure-1', '--format', 'csv'], { HOME: '/nonexistent', TMPDIR: '/nonexistent' })).toMatchObject({
      code: 0,
      err: '',
    });
  });

  it('is silent and ends with 0 when the reader stops reading', async () => {
    const child = startBundle(['view', 'figure-6', '--json']);
    let err = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it.runIf(existsSync('/dev/full'))('tells that the disk is full and ends with 1, without a stack', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [join(bundleFolder, 'main.mjs'), 'view', 'figure-1'], {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'sogdia: can’t write the output (ENOSPC)\n  fix       free some space, or write somewhere else\n',
    });
  });

  it('without a terminal gives help on stderr and ends with 2', () => {
    expect(runBundle([])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Examples') });
  });

  it('ends with the code of its error, told on stderr', () => {
    expect(runBundle(['view', 'figure-9'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('unknown view: figure-9') });
    expect(runBundle(['view', 'figure-1', '--where', 'period=1'])).toMatchObject({ code: 1 });
  });

  it('is a program of running text for a screen reader, on pipes as well', () => {
    const { code, out, err } = runBundle(['--screen-reader'], {}, '1\n2\nq\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Screen-reader mode\./);
    expect(out).toContain('Central Asia, 2023: $89.4 billion');
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('on %s the terminal is left before the process ends with %d', async (signal, expected) => {
    const module = pathToFileURL(join(import.meta.dirname, '../../src/program/take-terminal.ts')).href;
    const script = `
      const { takeTerminal } = await import('${module}');
      const screen = { take: () => {}, leave: () => process.stdout.write('undrawn\\n') };
      takeTerminal(screen).hold({ unmount: () => process.stdout.write('left\\n') });
      process.stdout.write('ready\\n');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--conditions=@sogdia/source', '--no-warnings', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out === 'ready\n') child.kill(signal);
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, out }).toEqual({ code: expected, out: 'ready\nundrawn\nleft\n' });
  });

  it.runIf(spawnSync('script', ['--version']).status === 0)('draws on a terminal also where the environment says CI=1', () => {
    const command = `stty cols 80 rows 24; '${process.execPath}' '${join(bundleFolder, 'main.mjs')}'`;
    const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], {
      encoding: 'utf8',
      input: 'q',
      env: { PATH: process.env['PATH'] ?? '', CI: '1', TERM: 'xterm-256color' },
    });
    expect(status).toBe(0);
    expect(stdout).toContain('Overview');
    expect(stdout.lastIndexOf('\x1b[?7h')).toBeGreaterThan(stdout.lastIndexOf('\x1b[?7l'));
    expect(stdout.lastIndexOf('\x1b[?1049l')).toBeGreaterThan(stdout.lastIndexOf('\x1b[?1049h'));
  });

  it.runIf(spawnSync('script', ['--version']).status === 0)('reads a text that is typed on a terminal, up to Ctrl-D', () => {
    const command = `'${process.execPath}' '${join(import.meta.dirname, '../../dist/main.mjs')}' check - --color never`;
    const typed = 'In 2019, exports to Kazakhstan came to USD 12.8 billion.\n\u0004';
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', input: typed });
    expect(stdout).toContain('then press Ctrl-D');
    expect(stdout).toContain('Of 1 figure: 1 right, 0 off.');
  });

  describe.runIf(spawnSync('script', ['--version']).status === 0)('with a pager', () => {
    const onTerminal = (rows: number, environment: Readonly<Record<string, string>>, ...argv: readonly string[]): string => {
      const command = `stty rows ${rows} cols 80; '${process.execPath}' '${join(bundleFolder, 'main.mjs')}' ${argv.join(' ')}`;
      const env = { PATH: process.env['PATH'] ?? '', TERM: 'xterm', NO_COLOR: '1', ...environment };
      return spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', env }).stdout;
    };
    const PAGER = "sed 's/^/page: /'";

    it('shows what is longer than the terminal through it', () => {
      expect(onTerminal(10, { PAGER }, 'figure-2')).toMatch(/^page: .*\r\n(page: .*\r\n)+$/);
      expect(runBundle(['figure-2'], { PAGER }).out).not.toContain('page: ');
    });

    it.each([
      ['--no-pager', 10, { PAGER }, ['--no-pager']],
      ['a terminal that is long enough', 60, { PAGER }, []],
      ['a terminal that can do nothing', 10, { PAGER, TERM: 'dumb' }, []],
      ['an empty PAGER', 10, { PAGER: '' }, []],
      ['a pager that is not there', 10, { PAGER: '/nowhere/pager 2>/dev/null' }, []],
    ] as const)('writes it at once with %s', (_, rows, environment, options) => {
      const shown = onTerminal(rows, environment, 'figure-2', ...options);
      expect(shown).not.toContain('page: ');
      expect(shown).toContain('In Central Asia, China traded most with Kazakhstan in 2023');
    });
  });

  it('the packed package runs by itself and holds no test (packaging)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sogdia-pack-'));
    try {
      const packed = spawnSync('pnpm', ['pack', '--pack-destination', folder], {
        cwd: join(import.meta.dirname, '..', '..'),
        encoding: 'utf8',
      });
      expect(packed.stderr).not.toContain('ERR');
      const [tarball = ''] = readdirSync(folder);
      spawnSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
      const files = readdirSync(join(folder, 'package'), { recursive: true }).map(String);
      expect(files.filter((file) => /test|src\/|\.ts$/.test(file))).toEqual([]);
      const manifest = JSON.parse(readFileSync(join(folder, 'package', 'package.json'), 'utf8'));
      expect(manifest.dependencies ?? {}).toEqual({});
      const { stdout, status } = spawnSync(
        process.execPath,
        [join(folder, 'package', manifest.bin.sogdia), 'view', 'figure-1', '--format', 'csv'],
        { encoding: 'utf8' },
      );
      expect(status).toBe(0);
      expect(stdout).toContain('2023,CHN,CA5,total-trade,');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
