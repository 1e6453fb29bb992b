import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  dts: false,
  minify: true,
  report: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  deps: { alwaysBundle: [/.*/], neverBundle: ['react-devtools-core'], onlyBundle: false },
  inputOptions: { resolve: { conditionNames: ['@sogdia/source', 'node', 'import', 'default'] } },
});
