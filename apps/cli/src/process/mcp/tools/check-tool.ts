import { draftOutcomes } from '@sogdia/core/claims';
import { verdictKindSchema } from '@sogdia/core/model';
import { z } from 'zod';
import { checkCommand, figurePlaces } from '../../../commands/index.ts';
import { hostInPipe } from '../../../host/index.ts';
import { cut, number, type Tool, text } from './tool.ts';

const most = 40;

const input = z.object({ text: text.min(1).max(100_000) });
const checkedFigure = z.object({ at: text, figure: text, verdict: text, says: text });
const output = z.object({ summary: text, figures: z.array(checkedFigure), left: number });

/** Checks a text: a verdict for each of its figures. The id of a claim of the study checks that claim. */
export const checkTool: Tool<typeof input, typeof output> = {
  name: 'check',
  help: (words) => words['mcp.check']({ figures: draftOutcomes, claims: verdictKindSchema.options }),
  input,
  output,
  async answer({ text: given }, context) {
    const isId = /^\s*[A-Za-z]+\d+\s*$/.test(given);
    const question = { what: [isId ? given.trim() : '-'], file: null, verdict: null };
    const { items } = await checkCommand.answer(question, { ...context, host: hostInPipe(context.host, { input: given }) });
    const checked = items.flatMap((item): readonly z.infer<typeof checkedFigure>[] => {
      if (item.kind === 'value') return [];
      if (item.kind === 'claim') {
        const { claim, verdict, sentence } = item.checked;
        return [{ at: claim.id, figure: claim.paraphrase, verdict, says: sentence.text }];
      }
      const { figures } = item.checked;
      const places = figurePlaces(given, figures);
      return figures.map(({ printed: figure, outcome: verdict, message }, index) => {
        const at = `${places[index]?.line}:${places[index]?.column}`;
        return { at, figure, verdict, says: message.text };
      });
    });
    const summary = items.map((item) => (item.kind === 'draft' ? item.checked.summary : '')).join('');
    const { kept: figures, left } = cut(checked, most);
    const lines = figures.map(({ at, figure, verdict, says }) => `${at} ${figure}: ${verdict}. ${says}`);
    return { lines: [...lines, summary].filter(Boolean), left, data: { summary, figures, left } };
  },
};
