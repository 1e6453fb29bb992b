import { metricRegistry } from '@sogdia/core/metrics';
import { translate } from '@sogdia/core/workspace';
import type { ActionId, PaletteOverlay, ProgramContext, ProgramState } from '../../model/index.ts';
import { actionsOn, keyLabel, searched, shellWords, topLocation, wordsOfMethod } from '../../model/index.ts';
import { runAction } from '../actions/actions.ts';
import type { Effect } from '../locations/effect.ts';
import { changeEntries } from './change-entries.ts';
import { historyEntries, openEntries } from './open-entries.ts';
import { type EntryKind, entryKinds, kindOfSign, type PaletteEntry, paletteEntry } from './palette-entry.ts';

/**
 * The entries of a palette that answer what is typed: the actions of this location, or all that can be found, the nearest first and those that
 * answer alike by their kind, what was seen last before all. A sign before it narrows them to one kind.
 */
export function paletteEntries(overlay: PaletteOverlay, state: ProgramState, context: ProgramContext): readonly PaletteEntry[] {
  const { scope, text } = overlay;
  const named = ({ label, id, keys, help, words }: PaletteEntry) => ({ name: label, words: [id, keys, help, ...words] });
  if (scope === 'here') return searched(actionEntries(state, context), text, named);
  const sign = kindOfSign.get(text.charAt(0));
  const entries = allEntries(state, context).filter(({ kind }) => kind === (sign ?? kind) && (kind !== 'history' || kind === sign));
  const line = typedCommand(text);
  return [
    ...[line, typedFile(text, context)].filter((entry) => entry !== null),
    ...searched(entries, sign === undefined ? text : text.slice(1), named),
  ];
}

const kept = new WeakMap<ProgramState['locations'], { readonly context: ProgramContext; readonly entries: readonly PaletteEntry[] }>();

/** All that can be found from a stack of locations; gathered once, since it stays the same while one types. */
function allEntries(state: ProgramState, context: ProgramContext): readonly PaletteEntry[] {
  const before = kept.get(state.locations);
  if (before?.context === context) return before.entries;
  const found = [
    ...openEntries(state, context),
    ...changeEntries(state, context),
    ...actionEntries(state, context),
    ...commandEntries(context),
    ...methodEntries(context),
    ...historyEntries(state, context),
  ];
  const entries = found.toSorted((one, other) => entryKinds.indexOf(one.kind) - entryKinds.indexOf(other.kind));
  kept.set(state.locations, { context, entries });
  return entries;
}

function actionEntries(state: ProgramState, context: ProgramContext): readonly PaletteEntry[] {
  return actionsOn(topLocation(state).kind, context.keymap).map(({ id, keys }) =>
    paletteEntry({
      ...{ id, kind: 'do', label: context.text[`action.${id}`], help: context.text[`help.${id}`] },
      keys: keys.map((key) => keyLabel(key, context.look.glyphs)).join(' '),
      run: (current, given) => runAction(id satisfies ActionId, current, given),
    }),
  );
}

const lists = ['views', 'economies', 'sources', 'metrics', 'claims', 'releases'] as const;
const printing = ['verify', 'commands', 'man'] as const;
const explained = ['view', 'receipt', 'check', 'compute', 'scenario', 'diff', 'import', 'fetch', 'bulk', 'forget', 'completion'] as const;

/** The commands that print something by themselves, and the help of the others; what they print opens as a sheet. */
function commandEntries({ text, dataOption }: ProgramContext): readonly PaletteEntry[] {
  return [
    ...lists.map((name) => commandEntry(`list ${name}${dataOption}`, text['command.list'])),
    ...printing.map((name) => commandEntry(name, text[`command.${name}`])),
    ...explained.map((name) => commandEntry(`help ${name}`, text[`command.${name}`])),
  ];
}

/** The command that is typed, to be run as it stands. */
function typedCommand(text: string): PaletteEntry | null {
  const [, line] = /^(?:!|sogdia )\s*(\S.*)$/.exec(text) ?? [];
  return line === undefined ? null : commandEntry(line, '');
}

/** What the metrics of the library compute, each by its name; what is known of one opens as a sheet. */
function methodEntries({ language }: ProgramContext): readonly PaletteEntry[] {
  return metricRegistry.map(({ id }) => {
    const words = wordsOfMethod(id);
    const label = translate(language, `metric.${id}.name`);
    return runEntry(`method.${id}`, 'method', label, `sogdia ${words.join(' ')}`, { kind: 'run', words });
  });
}

/** The file whose name is typed, to be opened as a draft. */
function typedFile(text: string, context: ProgramContext): PaletteEntry | null {
  const file = text.trim();
  if (!/^\S.*\.(md|markdown|txt|text|tex|html?)$/i.test(file)) return null;
  return runEntry(`draft.${file}`, 'run', file, context.text['draft.open'], { kind: 'read-draft', file });
}

function commandEntry(line: string, help: string): PaletteEntry {
  return runEntry(`command.${line}`, 'run', `sogdia ${line}`, help, { kind: 'run', words: shellWords(line) });
}

/** An entry that changes nothing by itself and asks for something outside. */
function runEntry(id: string, kind: EntryKind, label: string, help: string, effect: Effect): PaletteEntry {
  return paletteEntry({ id, kind, label, help, run: (state) => ({ state, effects: [effect] }) });
}
