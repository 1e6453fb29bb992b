import { changeViewSpec, studyViews } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { moneyUnitSchema, transformSchema } from '@sogdia/core/model';
import { askedOfSource, translate } from '@sogdia/core/workspace';
import {
  type ActionId,
  actionsOn,
  bothRecordsKinds,
  indicatorOptions,
  keyLabel,
  type Location,
  newLocation,
  type PaletteOverlay,
  type ProgramContext,
  type ProgramState,
  topLocation,
  tradeWith,
  viewLocation,
  viewName,
} from '../../model/index.ts';
import { changeTop, pushLocation } from '../locations/index.ts';
import { runAction } from './actions.ts';
import type { PaletteEntry } from './effect.ts';

/** The entries of a palette that hold every word typed: the actions of this location, or all actions, locations and commands. */
export function paletteEntries(overlay: PaletteOverlay, state: ProgramState, context: ProgramContext): readonly PaletteEntry[] {
  const words = overlay.text.toLowerCase().split(/\s+/);
  return entriesOf(overlay, state, context).filter(({ id, keys, label, help, words: further = [] }) => {
    const text = `${id} ${keys} ${label} ${help} ${further.join(' ')}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function entriesOf({ scope }: PaletteOverlay, state: ProgramState, context: ProgramContext): readonly PaletteEntry[] {
  const location = topLocation(state);
  const here = actionsOn(location.kind, context.keymap).map(({ id }) => actionEntry(id, context));
  switch (scope) {
    case 'here':
      return here;
    case 'everything':
      return [...openEntries(context), ...specEntries(state, context), ...here, ...commandEntries(context)];
  }
}

function actionEntry(id: ActionId, context: ProgramContext): PaletteEntry {
  const keys = context.keymap.find((binding) => binding.id === id)?.keys ?? [];
  return {
    id,
    keys: keys.map((key) => keyLabel(key, context.look.glyphs)).join(' '),
    label: context.text[`action.${id}`],
    help: context.text[`help.${id}`],
    run: (state, given) => runAction(id, state, given),
  };
}

/** Every location that can be opened by name. */
function openEntries(context: ProgramContext): readonly PaletteEntry[] {
  const figures = studyViews(context.world).map(({ name, spec }) =>
    openEntry(name, viewName(name, context.text), context.view(spec).title, () => viewLocation(spec)),
  );
  const { group, partners } = context.question;
  const economies = [...(group === null ? [] : [group]), ...partners].map((code) => {
    const name = formatEconomy(context.world, code, context.language);
    const spec = { ...context.usual, partners: [code] };
    return openEntry(code.toLowerCase(), name, tradeWith(name, context), () => newLocation('partner', { spec, subject: code }));
  });
  const claims = context.ledger.claims.map(({ id, paraphrase }) =>
    openEntry(id.toLowerCase(), id, paraphrase, () => newLocation('claim', { spec: context.usual, subject: id })),
  );
  const indicators = indicatorOptions(null, context).map((option) =>
    openEntry(`indicator.${option.id}`, option.label, option.detail, () => viewLocation(option.spec)),
  );
  return [...figures, ...economies, ...claims, ...indicators];
}

function openEntry(id: string, label: string, help: string, location: () => Location): PaletteEntry {
  return {
    id: `open.${id}`,
    keys: '',
    label,
    help,
    run: (state, context) => ({ state: pushLocation(state, location(), context), effects: [] }),
  };
}

/** The ratios of a value with freight and insurance to one without that are in use: the IMF's since 2017, the one before, and none. */
const factors = [1.06, 1.1, 1];

/** The transforms and bases that a view can be put on, and the factors at which two records can be compared. */
function specEntries(state: ProgramState, context: ProgramContext): readonly PaletteEntry[] {
  const { kind, spec } = topLocation(state);
  const change = (name: 'transform' | 'money' | 'factor', value: string, label: string): PaletteEntry => ({
    id: `${name}.${value}`,
    keys: '',
    label,
    help: context.text[`palette.${name}`],
    run: (current, given) => ({
      state: changeTop(current, { spec: changeViewSpec(given.world, topLocation(current).spec, [{ name, value }]).spec }, given),
      effects: [],
    }),
  });
  const { record } = askedOfSource(spec);
  const hasFactor = bothRecordsKinds.includes(kind) || (kind === 'view' && (record === 'both' || record === 'reconciled'));
  const atFactors = factors.map((factor) =>
    change('factor', String(factor), context.text['palette.at-factor']({ factor: String(factor) })),
  );
  const { language, text } = context;
  return [
    ...(kind === 'view'
      ? [
          ...transformSchema.options.map((transform) => change('transform', transform, translate(language, `transform.${transform}`))),
          ...moneyUnitSchema.options.map((money) => change('money', money, text[`money.${money}`])),
        ]
      : []),
    ...(hasFactor ? atFactors : []),
  ];
}

/** The commands of the command line, for whoever looks for them here. */
function commandEntries(context: ProgramContext): readonly PaletteEntry[] {
  const names = ['view', 'receipt', 'check', 'diff', 'list', 'verify', 'commands', 'completion', 'help'] as const;
  return names.map((name) => {
    const command = `sogdia help ${name}`;
    return {
      id: `command.${name}`,
      keys: '',
      label: `sogdia ${name}`,
      help: context.text[`command.${name}`],
      run: (state) => ({
        state: {
          ...state,
          overlay: { kind: 'note', title: `sogdia ${name}`, lines: [context.text[`command.${name}`], '', command], copies: command },
        },
        effects: [],
      }),
    };
  });
}
