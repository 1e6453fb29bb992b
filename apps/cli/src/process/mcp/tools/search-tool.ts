import { z } from 'zod';
import { searchCommand } from '../../../commands/index.ts';
import { cut, number, type Tool, text, texts } from './tool.ts';

const most = 12;

const input = z.object({ words: text.min(1).max(200) });
const thing = z.object({ kind: text, name: text, title: text, tool: text, input: text });
const output = z.object({ found: z.array(thing), left: number, nearest: texts });

/** Finds what can be asked; each thing with the tool that answers it and what that is to be given. */
export const searchTool: Tool<typeof input, typeof output> = {
  name: 'search',
  help: (words) => words['mcp.search'],
  input,
  output,
  async answer({ words }, context) {
    const answer = await searchCommand.answer({ words }, context);
    const { kept, left } = cut(answer.found, most);
    const found = kept.map(({ kind, name, title, call: [tool = '', asked = ''] }) => ({ kind, name, title, tool, input: asked }));
    const nearest = [...answer.nearest];
    const instead = [
      ...(found.length > 0 ? [] : [context.text['notice.no-rows']]),
      ...(nearest.length > 0 ? [context.text['notice.nearest']({ names: nearest })] : []),
    ];
    return {
      lines: [...found.map((one) => `${one.kind} ${one.title}: ${one.tool} ${one.input}`), ...instead],
      left,
      data: { found, left, nearest },
    };
  },
};
