import type { LinearOptions } from '../commands/command-context.ts';
export async function openLinearProgram(_options: LinearOptions, _input: unknown): Promise<number> {
  return 0;
}
