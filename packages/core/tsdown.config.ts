import { defineConfig } from 'tsdown';
import { pureInitializers } from './pure-initializers.ts';

const faces = {
  index: 'src/index.ts',
  model: 'src/model/index.ts',
  metrics: 'src/metrics/index.ts',
  claims: 'src/claims/index.ts',
  format: 'src/format.ts',
  zh: 'src/messages/zh/index.ts',
  ru: 'src/messages/ru/index.ts',
  workspace: 'src/workspace.ts',
};
/** Types of metrics stand by themselves, since they alone know no schema. */
const { metrics, ...typedTogether } = faces;
const built = { format: 'esm', platform: 'neutral', target: 'es2024', report: false } as const;
/** Readable, so that a stack trace leads to a line that says something; doc blocks stand in the types. */
const comments = { annotation: true, jsdoc: false, legal: false };

/**
 * The same statements in two layouts, of which bundlers take those that a program uses: in a browser a file for each of the sources, since some bundlers
 * load a file whole for a page that needs a part of it; in Node, which opens every file that it is led to, a file for each folder. The types of both
 * stand in few files, since a compiler opens them all.
 */
export default defineConfig([
  { ...built, entry: Object.values(faces), unbundle: true, dts: false, plugins: [pureInitializers()], outputOptions: { comments } },
  {
    ...built,
    entry: { ...faces, 'node-version': 'node-version.ts' },
    outDir: 'dist/node',
    dts: false,
    plugins: [pureInitializers()],
    outputOptions: {
      banner: ({ isEntry, name }) => (isEntry && Object.hasOwn(faces, name) ? 'import "./node-version.js";' : ''),
      comments,
      chunkFileNames: 'folders/[name].js',
      minifyInternalExports: false,
      codeSplitting: { includeDependenciesRecursively: false, groups: [{ debugName: 'folders', name: folderOf }] },
    },
    inputOptions: { preserveEntrySignatures: 'allow-extension' },
  },
  { ...built, entry: typedTogether, outDir: 'dist/types', dts: { emitDtsOnly: true } },
  { ...built, entry: { metrics }, outDir: 'dist/types', clean: false, dts: { emitDtsOnly: true } },
]);

/** Sources of the model that words for a figure need: they know no schema, and stand with the errors, which every face opens. */
const plainModel =
  /^model\/(?:values\/(?:missing|months-of|own-value)|question\/names|goods\/goods|trade\/valuation|economies\/(?:economy-code|find-economy|world))\.ts$/;

/**
 * The folder of a source; what a dataset knows of goods stands with their names, and the place of a last digit with the numbers that it ends, since
 * no schema needs them; an error with what throws it, where that is one folder. The reading of drafts stands apart: who checks a statement reads none.
 */
function folderOf(id: string): string | null {
  const [, file] = id.split('/packages/core/src/');
  if (file === undefined) return null;
  if (plainModel.test(file)) return 'errors';
  if (file === 'errors/expression-error.ts') return 'claims';
  if (file === 'errors/dataset-integrity-error.ts') return 'audit';
  if (/^model\/(?:goods\/registered-goods|view\/(?:half-unit-printed|last-digit-of))\.ts$/.test(file)) return 'format';
  if (file.startsWith('claims/draft/')) return 'drafts';
  const [, language] = /^messages\/(?:phrases\/)?(zh|ru)\/(?!index)/.exec(file) ?? [];
  return language ?? (/^(?:\w+\/)*index\.ts$/.test(file) ? null : (file.split('/')[0] ?? null));
}
