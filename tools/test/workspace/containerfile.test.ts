import { existsSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { root } from '../../workspace/run-turbo.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const containerfile = read('hosting/Containerfile');
const compose = read('hosting/compose.yaml');
const steps = containerfile
  .replaceAll(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const ofKind = (kind: string): readonly string[] =>
  steps.flatMap((step) => (step.startsWith(`${kind} `) ? [step.slice(kind.length + 1).replaceAll(/\s+/g, ' ')] : []));
const manifestSchema = z.object({
  packageManager: z.string().default(''),
  scripts: z.record(z.string(), z.string()),
  bin: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()),
});
const manifestOf = (folder: string) => manifestSchema.parse(JSON.parse(read(join(folder, 'package.json'))));

it('installs the package manager that the workspace names', () => {
  expect(ofKind('RUN')[0]).toBe(`npm install --global ${manifestOf('.').packageManager}`);
});

it('runs scripts that the workspace has, and a program that the site depends on', () => {
  const { scripts } = manifestOf('.');
  const run = [...containerfile.matchAll(/(?:RUN .*\bpnpm (?!--filter|fetch|install)|\bBUILD=)([\w:]+)/g)].map(([, name = '']) => name);
  expect(run).toEqual(['build', 'build:release']);
  for (const name of run) expect(Object.keys(scripts)).toContain(name);
  expect(containerfile).toMatch(/^RUN SITE_ORIGIN=\$\{SITE_ORIGIN\} pnpm \$\{BUILD\}$/m);
  expect(containerfile).toContain('pnpm --filter @sogdia/web exec rolldown scripts/serve-export.ts');
  expect(existsSync(join(root, 'apps/web/scripts/serve-export.ts'))).toBe(true);
  expect(Object.keys(manifestOf('apps/web').devDependencies)).toContain('rolldown');
});

it('copies files that are there, and what the builds write', () => {
  const fromContext = ofKind('COPY').filter((step) => !step.startsWith('--from'));
  for (const path of fromContext.flatMap((step) => step.split(' ').slice(0, -1))) expect(existsSync(join(root, path)), path).toBe(true);
  const copied = [...containerfile.matchAll(/cp -R (\S+) \/served\/(\S+)/g)].map(([, from, to]) => [from, to]);
  expect(copied).toEqual([
    ['apps/web/out', 'site'],
    [`apps/cli/${manifestOf('apps/cli').bin['sogdia']?.split('/')[0]}`, 'sogdia'],
  ]);
  expect(read('turbo.json')).toContain('"out/**"');
  const [command = ''] = ofKind('CMD').slice(-1);
  expect(command).toContain('node serve-export.mjs site ');
  expect(command).toContain(`node sogdia/${manifestOf('apps/cli').bin['sogdia']?.split('/')[1]} serve `);
});

it('is what the compose file builds, with both ways to serve', () => {
  const [, context = '', file = ''] = /context: (\S+)\n\s+dockerfile: (\S+)/.exec(compose) ?? [];
  expect(join(root, 'hosting', context)).toBe(root);
  expect(existsSync(join(root, 'hosting', context, file))).toBe(true);
  for (const [, name = ''] of compose.matchAll(/^\s+([A-Z_]+): \$\{/gm)) expect(containerfile).toMatch(new RegExp(`^ARG ${name}\\b`, 'm'));
  const served = [...compose.matchAll(/SERVE: (\w+)/g)].map(([, name = '']) => name);
  const [command = ''] = ofKind('CMD').slice(-1);
  expect(served).toEqual(['site', 'api']);
  for (const name of served) expect(command).toContain(` ${name}) exec `);
});

it('leaves out of its context what is installed and built, and nothing that the repository holds', () => {
  const patterns = read('.dockerignore').split('\n').filter(Boolean);
  const isLeftOut = (path: string): boolean => patterns.some((one) => matchesGlob(path, one) || matchesGlob(path, `${one}/**`));
  const named = (pattern: string): string => pattern.replace(/^\*\*\//, '').replace(/\/$/, '');
  const ignored = new Set(['.git', ...read('.gitignore').split('\n').map(named)]);
  expect(patterns.filter((pattern) => !ignored.has(named(pattern)))).toEqual([]);
  for (const path of ['node_modules/zod/index.js', 'apps/web/out/index.html', 'packages/core/dist/index.js', '.git/HEAD'])
    expect(isLeftOut(path), path).toBe(true);
});
