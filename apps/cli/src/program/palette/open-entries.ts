import { studyViews } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import type { Location, ProgramContext, ProgramState } from '../../model/index.ts';
import { newLocation, partnerLocation, tradeWith, viewLocation, viewName } from '../../model/index.ts';
import { screens, topicItems } from '../../screens/index.ts';
import { changeLocations, pushLocation } from '../locations/change-location.ts';
import { type EntryKind, type PaletteEntry, paletteEntry } from './palette-entry.ts';

/** Every location that can be opened by name, and the views that were seen last. */
export function openEntries(state: ProgramState, context: ProgramContext): readonly PaletteEntry[] {
  const { world, text, language, usual, question, ledger } = context;
  const figures = studyViews(world).map(({ name, spec }) =>
    openEntry('view', name, viewName(name, text), context.view(spec).title, viewLocation(spec)),
  );
  const economies = [...(question.group === null ? [] : [question.group]), ...question.partners].map((code) => {
    const name = formatEconomy(world, code, language);
    return openEntry('economy', code.toLowerCase(), name, tradeWith(name, context), partnerLocation(usual, code, context));
  });
  const claims = ledger.claims.map(({ id, paraphrase }) =>
    openEntry('claim', id.toLowerCase(), id, paraphrase, newLocation('claim', { spec: usual, subject: id })),
  );
  const topics = topicItems({ subject: null }, context).flatMap((item) =>
    item.kind === 'event'
      ? []
      : openEntry('topic', `topic.${item.id}`, item.label, item.question, newLocation('topics', { spec: usual, subject: item.id })),
  );
  return [...recentEntries(state, context), ...figures, ...economies, ...topics, ...claims];
}

const mostRecent = 5;

/** The views and economies that were left last, the latest first. */
function recentEntries({ past, locations }: ProgramState, context: ProgramContext): readonly PaletteEntry[] {
  const shown = new Set(locations.map(({ spec }) => spec));
  const seen = past.toReversed().flatMap((stack) => stack.toReversed());
  const left = seen.filter(({ kind, spec }) => (kind === 'view' || kind === 'partner') && !shown.has(spec) && shown.add(spec));
  return left.slice(0, mostRecent).map((location, index) => {
    const { title } = context.view(location.spec);
    return openEntry('recent', `recent.${index}`, title, screens[location.kind].title(location, context), location);
  });
}

/** The screens that were left, the latest first, each once with the way to it. */
export function historyEntries({ past }: ProgramState, context: ProgramContext): readonly PaletteEntry[] {
  const seen = new Set<string>();
  return past.toReversed().flatMap((stack, index) => {
    const titles = stack.map((location) => screens[location.kind].title(location, context));
    const label = titles.at(-1) ?? '';
    const help = titles.join(` ${context.look.glyphs.crumb} `);
    if (seen.has(help)) return [];
    seen.add(help);
    const run: PaletteEntry['run'] = (state, given) => ({ state: changeLocations(state, stack, given), effects: [] });
    return paletteEntry({ id: `history.${index}`, kind: 'history', label, help, run });
  });
}

function openEntry(kind: EntryKind, id: string, label: string, help: string, location: Location): PaletteEntry {
  const preview = location.kind === 'view' || location.kind === 'partner' ? location.spec : null;
  const run: PaletteEntry['run'] = (state, context) => ({ state: pushLocation(state, location, context), effects: [] });
  return paletteEntry({ id: `open.${id}`, kind, label, help, preview, run });
}
