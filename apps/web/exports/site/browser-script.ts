import { rolldown } from 'rolldown';

/**
 * A module with all that it imports as the text of one script, which a page runs apart from the framework. `module` is its place in this
 * package, where every command of it runs; `settings` is what stands in the module for that name, as a literal.
 */
export async function browserScript(module: string, settings: object = {}): Promise<string> {
  const bundle = await rolldown({
    input: `./${module}`,
    platform: 'browser',
    transform: { define: { settings: JSON.stringify(settings) } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  return output[0].code;
}
