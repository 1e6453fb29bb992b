import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', 'readers/index': 'src/readers/index.ts', world: 'src/world.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2024',
  unbundle: true,
  dts: true,
  report: false,
});
