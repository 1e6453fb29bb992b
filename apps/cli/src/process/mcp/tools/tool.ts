import { z } from 'zod';
import type { CommandContext } from '../../../host/index.ts';
import type { Messages } from '../../../messages/index.ts';

/** A tool: what it takes, what it gives, and how it comes by it; the lines say in words what `data` holds, and `left` how much it left out. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly help: (words: Messages) => string;
  readonly input: Input;
  readonly output: Output;
  answer(input: z.infer<Input>, context: CommandContext): Promise<ToolAnswer<z.infer<Output>>>;
}

/** What a tool answers, in words and as data. */
export interface ToolAnswer<Data> {
  readonly lines: readonly string[];
  readonly left: number;
  readonly data: Data;
}

/** The forms of which the data of the tools are made. */
export const text = z.string();
export const texts = z.array(text);
export const number = z.number();

/** The first of a list, and how many are left out. */
export function cut<Item>(items: readonly Item[], most: number): { readonly kept: Item[]; readonly left: number } {
  return { kept: items.slice(0, most), left: Math.max(0, items.length - most) };
}
