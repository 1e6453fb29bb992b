import { defineConfig } from 'tsdown';

const built = { format: 'esm', platform: 'neutral', target: 'es2024', report: false } as const;
const faces = {
  index: 'src/index.ts',
  'readers/index': 'src/readers/index.ts',
  'ru/index': 'src/ru/index.ts',
  world: 'src/world.ts',
  'zh/index': 'src/zh/index.ts',
};

export default defineConfig([
  {
    ...built,
    entry: faces,
    unbundle: true,
    dts: true,
    outputOptions: {
      banner: ({ fileName }) => {
        const face = fileName.replace(/\.js$/, '');
        return Object.hasOwn(faces, face) ? `import "${face.includes('/') ? '..' : '.'}/node-version.js";` : '';
      },
    },
  },
  { ...built, entry: { 'node-version': '../core/node-version.ts' }, clean: false, dts: false },
]);
