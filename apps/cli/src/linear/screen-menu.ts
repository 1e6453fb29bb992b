import { answered, hasQuestion, type Location, type ProgramContext } from '../model/index.ts';
import { screens, topicItemAt } from '../screens/index.ts';
import type { Choice, LinearMenu, Place } from './linear-place.ts';

/** A screen as it is told: its title and what is found, then a choice for each of its rows, with every column that says something. */
export function screenMenu(location: Location, context: ProgramContext): LinearMenu {
  const { grid, title } = screens[location.kind];
  const { columns, rows } = grid(location, context);
  const { source, release } = context.releases.find((one) => one.release.id === location.subject) ?? {};
  const facts = [source?.publisher, source?.title, source?.url, release?.description];
  return {
    intro: [
      title(location, context),
      ...(hasQuestion(location.kind) ? [context.text['joint.sentences']({ texts: [context.view(location.spec).headline.text] })] : []),
      ...facts.flatMap((fact) => fact ?? []),
    ],
    choices: rows.map(({ label, cells }, row): Choice => {
      const told = columns.flatMap(({ label: column }, at) => {
        const { text = '', style = 'missing', sortsBy = null } = cells[at] ?? {};
        return text === '' || style === 'missing' || sortsBy === null ? [] : [`${column} ${text}`];
      });
      const at = { ...location, row };
      const opened = screens[location.kind].drill(at, context);
      const item = location.kind === 'topics' ? topicItemAt(at, context) : null;
      const says = item?.kind === 'event' ? item.paragraphs : [label, ...told];
      return {
        label: [label, ...told].join(context.text['joint.clause']),
        ...(opened === null ? { says: () => says } : { leadsTo: placeOf(opened, context) }),
      };
    }),
  };
}

/** A location as a place: one of a view is told by its figures. */
function placeOf(location: Location, context: ProgramContext): Place {
  const isView = ['view', 'partner', 'pair', 'receipt'].includes(location.kind) && answered(() => context.view(location.spec)) !== null;
  return isView ? { kind: 'view', spec: location.spec } : { kind: 'screen', location };
}
