import {
  changeViewSpec,
  formatEconomy,
  isTradeSpec,
  moneyUnitSchema,
  nearestViewSpec,
  offeredEconomies,
  studyViews,
  transformSchema,
  translate,
} from '@sogdia/core';
import {
  type ActionId,
  actionsOn,
  bothRecordsKinds,
  keyLabel,
  newLocation,
  type PaletteOverlay,
  type ProgramContext,
  type ProgramState,
  topLocation,
  tradeWith,
  viewLocation,
  viewName,
} from '../../model/index.ts';
import { runAction } from './actions.ts';
import { changeTop, pushLocation } from './change-location.ts';
import type { Transition } from './effect.ts';

/** A line of a palette: what it is called, its keys, what it does, and the doing. */
export interface PaletteEntry {
  readonly id: string;
  readonly keys: string;
  readonly label: string;
  readonly help: string;
  readonly run: (state: ProgramState, context: ProgramContext) => Transition;
}

/** The entries of a palette that hold every word typed: the actions of this location, or all actions, locations and commands. */
export function paletteEntries(overlay: PaletteOverlay, state: ProgramState, context: ProgramContext): readonly PaletteEntry[] {
  const kind = topLocation(state).kind;
  const here = actionsOn(kind, context.keymap).map(({ id }) => actionEntry(id, context));
  const entries =
    overlay.scope === 'here' ? here : [...openEntries(context), ...specEntries(state, context), ...here, ...commandEntries(context)];
  const words = overlay.text.toLowerCase().split(/\s+/);
  return entries.filter(({ id, keys, label, help }) =>
    words.every((word) => `${id} ${keys} ${label} ${help}`.toLowerCase().includes(word)),
  );
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
    openEntry(name, viewName(name, context.text), context.view(spec).title, viewLocation(spec)),
  );
  const { group, partners } = context.question;
  const economies = [...(group === null ? [] : [group]), ...partners].map((code) => {
    const name = formatEconomy(context.world, code, context.language);
    const spec = { ...context.usual, partners: [code] };
    return openEntry(code.toLowerCase(), name, tradeWith(name, context), newLocation('partner', { spec, subject: code }));
  });
  const claims = context.ledger.claims.map(({ id, paraphrase }) =>
    openEntry(id.toLowerCase(), id, paraphrase, newLocation('claim', { spec: context.usual, subject: id })),
  );
  return [...figures, ...economies, ...claims, ...indicatorEntries(context)];
}

/** Every indicator of years by its topic, over what the usual study asks as far as it has figures. */
function indicatorEntries(context: ProgramContext): readonly PaletteEntry[] {
  const { indicators, ...world } = context.holdings();
  const offered = offeredEconomies(world);
  return Object.values(indicators)
    .filter(({ economies }) => offered.some((code) => Object.hasOwn(economies, code)))
    .map(({ id, topic, names }) => ({
      id: `open.indicator.${id}`,
      keys: '',
      label: (names[context.language] ?? names.en).short,
      help: context.text['palette.indicator']({ topic }),
      run: (state, given) => {
        const asked = changeViewSpec(given.world, '', [{ name: 'indicator', value: id }]).spec;
        const { spec } = nearestViewSpec(given.holdings(), asked, given.language);
        return { state: pushLocation(state, viewLocation(spec), given), effects: [] };
      },
    }));
}

function openEntry(id: string, label: string, help: string, location: ReturnType<typeof newLocation>): PaletteEntry {
  return {
    id: `open.${id}`,
    keys: '',
    label,
    help,
    run: (state, context) => ({ state: pushLocation(state, location, context), effects: [] }),
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
  const hasFactor =
    bothRecordsKinds.includes(kind) || (kind === 'view' && isTradeSpec(spec) && (spec.record === 'both' || spec.record === 'reconciled'));
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
