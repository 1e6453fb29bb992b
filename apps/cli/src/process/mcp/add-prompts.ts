import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { CommandContext } from '../../host/index.ts';

/** The prompts: a brief on an economy with the source of each number, and a check of a text. */
export function addPrompts(server: McpServer, { text }: CommandContext): void {
  const told = (words: string) => ({ messages: [{ role: 'user' as const, content: { type: 'text' as const, text: words } }] });
  const economy = z.object({ economy: z.string().max(100) });
  server.registerPrompt('brief', { description: text['mcp.brief-help'], argsSchema: economy }, (given) => told(text['mcp.brief'](given)));
  const draft = z.object({ text: z.string().max(100_000) });
  server.registerPrompt('check-text', { description: text['mcp.check-text-help'], argsSchema: draft }, (given) =>
    told(text['mcp.check-text'](given)),
  );
}
