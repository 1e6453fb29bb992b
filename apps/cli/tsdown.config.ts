import { join } from 'node:path';
import { defineConfig, type Rolldown } from 'tsdown';
import { bundledLicences } from './bundled-licences.ts';

/** What `--version` prints. */
const version = /\/(?:version-text|dataset-identity|program-version|identity\.data)\.ts$|cli\/package\.json$/;

/** What every command loads, the place where it begins first. */
const commands = new Set([join(import.meta.dirname, 'src', 'process', 'run-process.ts')]);

/** The face of the data, of which some files are needed by few commands: those that all need come along by themselves. */
const ofData = /\/packages\/data\//;

export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  dts: false,
  // Lines and names stay: a fault that nobody foresaw prints where it is, not a line of a megabyte. Programs start no later for it.
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
  report: false,
  plugins: [bundledLicences(['@fontsource/dejavu-mono'])],
  // What `sogdia fetch` asks goes through `globalThis.fetch`. With `fetch` in sight the layout engine of Ink would load all of undici to read its own bytes.
  define: { 'process.env.NODE_ENV': '"production"', fetch: 'undefined' },
  deps: { alwaysBundle: [/.*/], neverBundle: ['react-devtools-core'], onlyBundle: false },
  outputOptions: {
    comments: { annotation: false, jsdoc: false, legal: false },
    codeSplitting: {
      groups: [{ name: 'version', test: version, priority: 1 }, { name: wordsOfData, priority: 1 }, { name: commandsInOne }],
    },
  },
  inputOptions: { resolve: { conditionNames: ['@sogdia/source', 'node', 'import', 'default'] } },
});

/** The words of the data in a language, in a file of its own: they are tables, not code. */
function wordsOfData(id: string): string | null {
  const [, language] = /\/packages\/data\/src\/words\/(\w+)\/.+\.data\.ts$/.exec(id) ?? [];
  return language === undefined ? null : `${language}.data`;
}

/**
 * All that every command loads, in one file: each file of its own takes Node a millisecond or more to find, read and link. What a command loads when
 * it needs it stays apart, and so does what `--version` prints.
 */
function commandsInOne(id: string, bundle: Rolldown.ChunkingContext): string | null {
  for (const module of commands) for (const imported of bundle.getModuleInfo(module)?.importedIds ?? []) commands.add(imported);
  return commands.has(id) && !ofData.test(id) ? 'commands' : null;
}
