import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

/** A program and the environment variables that it needs beside those of the process. */
export interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const brought = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
const cache = join(import.meta.dirname, '../../node_modules/.cache');

/**
 * The packaged Chromium, unpacked once a version, with the fonts that it brings and no others. The shared libraries that it brings
 * are used where the system lacks them. Throws what the program says where it cannot run even so.
 */
export async function unpackChromium(): Promise<Executable> {
  const { version } = JSON.parse(readFileSync(join(brought, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpackTo(folder);
  const path = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const environments = [fonts, { ...fonts, LD_LIBRARY_PATH: libraries }];
  const tried = environments.map((env) => ({ env, fault: faultOf(path, env) }));
  const working = tried.find(({ fault }) => fault === null);
  if (working === undefined)
    throw new Error(`${path} --version: ${tried.map(({ fault }) => fault).join('; with the libraries it brings: ')}`);
  return { path, env: working.env };
}

/** Unpacks beside `folder` and renames, so that a run cut short leaves nothing that looks whole. */
async function unpackTo(folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(`${folder}-`);
  const before = process.env['TMPDIR'];
  // The package unpacks to the folder of temporary files, and takes whatever is named chromium there for its own.
  process.env['TMPDIR'] = partial;
  try {
    await chromium.executablePath();
    await inflate(join(brought, 'bin/al2023.tar.br'));
    writeFileSync(join(partial, 'fonts.conf'), fontsOf(folder));
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(partial, { recursive: true, force: true });
  }
}

function fontsOf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts/fonts')}</dir>
  <cachedir>${join(folder, 'fonts/cache')}</cachedir>
</fontconfig>
`;
}

function faultOf(path: string, env: Executable['env']): string | null {
  const run = spawnSync(path, ['--version'], { env: { ...process.env, ...env }, encoding: 'utf8' });
  if (run.status === 0) return null;
  return run.error?.message ?? (run.stderr.trim() || `exit ${run.status ?? run.signal}`);
}
