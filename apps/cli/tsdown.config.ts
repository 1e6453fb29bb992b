import { defineConfig } from 'tsdown';
import { bundledLicences } from './bundled-licences.ts';

export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  dts: false,
  minify: true,
  report: false,
  plugins: [bundledLicences()],
  // What `sogdia fetch` asks goes through `globalThis.fetch`. With `fetch` in sight the layout engine of Ink would load all of undici to read its own bytes.
  define: { 'process.env.NODE_ENV': '"production"', fetch: 'undefined' },
  deps: { alwaysBundle: [/.*/], neverBundle: ['react-devtools-core'], onlyBundle: false },
  inputOptions: { resolve: { conditionNames: ['@sogdia/source', 'node', 'import', 'default'] } },
});
