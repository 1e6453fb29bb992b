import { isMissing, type Receipt } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { answerScenario, type ScenarioAnswer } from '@sogdia/core/workspace';
import { z } from 'zod';
import { everyPart } from '../../data/index.ts';
import { type CommandContext, exitCodes } from '../../host/index.ts';
import type { DataRecord, RecordSet } from '../../table/index.ts';
import { wrapText } from '../../terminal/index.ts';
import { command, envelopeHead, oneNamed, option, readOptions } from '../command/index.ts';
import { answerRows, formatOption, formattedRowsOutput, rowOptions } from '../rows/index.ts';

const percent = z.coerce.number('a number in per cent').optional();

const scenarioOptions = [
  option.valued('low', 'percent', 'option.low', { schema: percent }),
  option.valued('high', 'percent', 'option.high', { schema: percent }),
  option.valued('elasticity', 'number', 'option.elasticity', { schema: z.coerce.number('a number').optional() }),
  formatOption,
  ...rowOptions,
] as const;

/** `sogdia scenario`: what would follow from what studies state, or from numbers of one's own; never a forecast. */
export const scenarioCommand = command({
  name: 'scenario',
  summary: 'command.scenario',
  arguments: [{ name: 'scenario', isRequired: true, help: 'argument.scenario' }],
  options: scenarioOptions,
  examples: [
    'sogdia scenario trade-costs',
    'sogdia scenario trade-costs --low 2 --high 5 --elasticity 3',
    'sogdia scenario e-commerce --json',
  ],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  read: ({ arguments: [id = ''], options: given, isJson }) => {
    const options = readOptions(scenarioOptions, given);
    const { low, high, elasticity } = options;
    const ratio = (value: number | undefined): number | undefined => (value === undefined ? undefined : value / 100);
    return { id, entered: { low: ratio(low), high: ratio(high), elasticity }, output: formattedRowsOutput(options, isJson) };
  },
  run: async ({ id, entered, output }, context) => {
    const { data, language } = context;
    const scenario = oneNamed('scenario', id, data.scenarios, (one) => one.id);
    const answer = answerScenario(await data.load(everyPart), scenario, language, entered);
    const isForReaders = output.format === 'table' || output.format === 'md';
    const numberOf = (receipt: Receipt): number | string | null => {
      if (isForReaders) return formatReceiptValue(data.scope, receipt, language);
      return isMissing(receipt.value) ? null : receipt.value;
    };
    const head = { ...envelopeHead(data, id, answer.sources), headline: answer.headline.text };
    return answerRows(rowsOf(answer, numberOf), output, { head, lines: headOf(answer, context) }, context);
  },
});

function headOf({ headline }: ScenarioAnswer, { host, text }: CommandContext): string {
  const width = Math.max(60, Math.min(host.output.columns ?? 80, 100));
  return [...wrapText(text['joint.sentences']({ texts: [headline.text] }), width), ...wrapText(text['scenario.label'], width)].join('\n');
}

/** A row for each value that is assumed: as a reader reads numbers in a table, unrounded ratios and dollars in files. */
function rowsOf(answer: ScenarioAnswer, numberOf: (receipt: Receipt) => number | string | null): RecordSet {
  const base = numberOf(answer.base);
  const records: readonly DataRecord[] =
    answer.kind === 'cost'
      ? answer.rows.map(({ cut, scenario: { change, level } }) => {
          return { cut: numberOf(cut), elasticity: numberOf(answer.elasticity), base, change: numberOf(change), level: numberOf(level) };
        })
      : answer.rows.map(({ growth, level }) => {
          return { growth: numberOf(growth), from: String(answer.from), base, to: String(answer.to), level: numberOf(level) };
        });
  return { columns: Object.keys(records[0] ?? {}), records };
}
