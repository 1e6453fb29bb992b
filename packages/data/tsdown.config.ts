import { defineConfig } from 'tsdown';

const built = { format: 'esm', platform: 'neutral', target: 'es2024', report: false } as const;
const faces = {
  index: 'src/index.ts',
  'readers/index': 'src/readers/index.ts',
  'words/ru/index': 'src/words/ru/index.ts',
  world: 'src/world.ts',
  'words/zh/index': 'src/words/zh/index.ts',
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
        return Object.hasOwn(faces, face) ? `import "${'../'.repeat(face.split('/').length - 1) || './'}node-version.js";` : '';
      },
    },
  },
  { ...built, entry: { 'node-version': '../core/node-version.ts' }, clean: false, dts: false },
]);
