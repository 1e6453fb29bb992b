import { defineConfig } from 'tsdown';

/** The faces by their last names, for what stands in few files. */
const bundled = {
  index: 'src/index.ts',
  model: 'src/model/index.ts',
  metrics: 'src/metrics/index.ts',
  claims: 'src/claims/index.ts',
  format: 'src/format.ts',
  workspace: 'src/workspace.ts',
};
const faces = Object.values(bundled);
/** Types of metrics stand by themselves, since they alone know no schema. */
const { metrics, ...typedTogether } = bundled;
const common = { format: 'esm', platform: 'neutral', target: 'es2024', report: false } as const;

/**
 * The package twice: for bundlers a file for each of the sources, of which they leave out what is not used, and for Node, which opens
 * every file that it is led to, a file for each folder without blanks and comments, with short names inside of functions. The types of both stand in few files, since a compiler
 * opens them all.
 */
export default defineConfig([
  { ...common, entry: faces, unbundle: true, dts: false },
  {
    ...common,
    entry: bundled,
    outDir: 'dist/node',
    dts: false,
    outputOptions: {
      chunkFileNames: 'folders/[name].js',
      comments: false,
      minifyInternalExports: false,
      minify: {
        compress: { keepNames: { function: true, class: true } },
        mangle: { toplevel: false },
        codegen: { removeWhitespace: true },
      },
      codeSplitting: { includeDependenciesRecursively: false, groups: [{ debugName: 'folders', name: folderOf }] },
    },
    inputOptions: { preserveEntrySignatures: 'allow-extension' },
  },
  { ...common, entry: typedTogether, outDir: 'dist/types', dts: { emitDtsOnly: true } },
  { ...common, entry: { metrics }, outDir: 'dist/types', clean: false, dts: { emitDtsOnly: true } },
]);

/**
 * The folder of a source; a missing value stands with the errors, since metrics need both and no schema; what a dataset knows of goods with their
 * names, and the place of a last digit with the numbers that it ends, since no schema needs them; an error with what throws it, where that is one folder.
 * The reading of drafts stands apart: who checks a statement reads none.
 */
function folderOf(id: string): string | null {
  const [, file = ''] = id.split('/packages/core/src/');
  if (file === 'model/values/missing.ts') return 'errors';
  if (file === 'errors/expression-error.ts') return 'claims';
  if (file === 'errors/dataset-integrity-error.ts') return 'audit';
  if (/^model\/(?:goods\/registered-goods|view\/(?:half-unit-printed|last-digit-of))\.ts$/.test(file)) return 'format';
  if (file.startsWith('claims/draft/')) return 'drafts';
  return /^(?:\w+\/)?index\.ts$/.test(file) ? null : (file.split('/')[0] ?? null);
}
