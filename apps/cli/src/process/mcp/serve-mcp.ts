import { McpServer } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { textOfError } from '../../commands/index.ts';
import { programVersion } from '../../data/index.ts';
import { type CommandContext, hostInPipe } from '../../host/index.ts';
import { visibleText } from '../../terminal/index.ts';
import { addPrompts } from './add-prompts.ts';
import { languageOfViews } from './language-of-views.ts';
import { type Tool, tools } from './tools/index.ts';

/** Serves the data over the Model Context Protocol on stdin and stdout, in either generation of it, until the client closes its end. */
export async function serveMcp(context: CommandContext): Promise<void> {
  const transport = new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: 2 ** 28 });
  await new Promise<void>((resolve) => {
    const entry = serveStdio(() => serverOf(context), {
      transport,
      onerror: (error) => context.host.notices.write(`sogdia: ${visibleText(error.message, 'one-line')}\n`),
    });
    process.stdin.once('close', () => entry.close().then(resolve, resolve));
    process.stdin.once('end', () => entry.close().then(resolve, resolve));
  });
}

/** The server with all that it offers. */
function serverOf(context: CommandContext): McpServer {
  const { text, data } = context;
  const instructions = text['mcp.instructions']({ version: data.identity.version });
  const server = new McpServer({ name: 'sogdia', version: programVersion }, { instructions });
  for (const tool of tools) addTool(server, tool, context);
  const type = { title: text['mcp.language'], mimeType: 'text/markdown' };
  const page = { mimeType: type.mimeType, text: languageOfViews(context) };
  server.registerResource('views', 'sogdia://views', type, ({ href }) => ({ contents: [{ uri: href, ...page }] }));
  addPrompts(server, context);
  return server;
}

/** A tool in a server. What it could not answer is an error of the call with the way out; nothing that a client sends ends the server. */
function addTool(server: McpServer, tool: Tool, context: CommandContext): void {
  const { text } = context;
  const told = (lines: readonly string[]) => [{ type: 'text' as const, text: lines.join('\n') }];
  const config = { description: tool.help(text), inputSchema: tool.input, outputSchema: tool.output, annotations: { readOnlyHint: true } };
  server.registerTool(tool.name, config, async (input: Readonly<Record<string, unknown>>) => {
    const notices: string[] = [];
    // What is said beside the answer is gathered; stdout is the protocol's.
    const host = hostInPipe(context.host, { tell: (told) => notices.push(told.trimEnd()) });
    try {
      const { lines, left, data } = await tool.answer(input, { ...context, host });
      return { content: told([...notices, ...lines, ...(left > 0 ? [text['mcp.left']({ left })] : [])]), structuredContent: data };
    } catch (error) {
      return { content: told([textOfError(error)]), isError: true };
    }
  });
}
