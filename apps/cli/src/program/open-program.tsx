import type { ProgramOptions } from '../commands/command-context.ts';
export async function openProgram(_options: ProgramOptions): Promise<number> {
  return 0;
}
