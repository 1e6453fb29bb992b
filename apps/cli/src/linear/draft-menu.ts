import type { CheckedFigure } from '@sogdia/core/claims';
import { draftOf, type Location, newLocation, type ProgramContext } from '../model/index.ts';
import { figureAt, othersAt, screens, suggestionFor } from '../screens/index.ts';
import type { Choice, DraftPlace, LinearMenu } from './linear-place.ts';
import { viewChoice } from './linear-place.ts';

/** A text of one's own: as long as there is none it is typed, then each figure of it is a choice; of a figure what is found, and what it could be. */
export function draftMenu(place: DraftPlace, context: ProgramContext): LinearMenu {
  const { text } = context;
  if (place.text === null) return { intro: [text['draft.headline'], text['linear.type-draft'], text['draft.languages']], choices: [] };
  context.drafts?.read(place.text, () => true);
  const location = newLocation('draft', { spec: context.usual, draft: draftOf(place.text), row: place.figure ?? 0 });
  const { columns, rows } = screens.draft.grid(location, context);
  if (place.figure === null) {
    const figures = rows.map(({ label, cells: [outcome, , why] }, figure): Choice => {
      return { label: `${label}${text['joint.clause']}${outcome?.text}${text['joint.colon']}${why?.text}`, leadsTo: { ...place, figure } };
    });
    const own: Choice = { label: text['draft.text'], says: () => place.text?.split('\n') ?? [] };
    return {
      intro: [context.drafts?.check(place.text)?.summary ?? text['draft.none']],
      choices: [...figures, own, { label: text['linear.other-draft'], leadsTo: { ...place, text: null } }],
    };
  }
  const { label = '', cells = [] } = rows[place.figure] ?? {};
  const told = columns.flatMap(({ label: column }, at) => (cells[at]?.text ? [column + text['joint.colon'] + cells[at].text] : []));
  const figure = figureAt(location, context);
  return { intro: [label, ...told], choices: figure === null ? [] : choicesOf(figure, place.text, location, context) };
}

function choicesOf(figure: CheckedFigure, given: string, location: Location, context: ProgramContext): readonly Choice[] {
  const { text } = context;
  const suggested = location.draft === null ? null : suggestionFor(figure, location.draft, context);
  const corrected = suggested === null ? null : given.slice(0, figure.start) + suggested + given.slice(figure.end);
  const view = screens.draft.drill(location, context);
  return [
    ...(corrected === null
      ? []
      : [
          {
            label: text['draft.suggested'] + text['joint.colon'] + suggested,
            leadsTo: { kind: 'draft', text: corrected, figure: null },
          } as const,
        ]),
    ...(view === null ? [] : [viewChoice(text['linear.values'], view.spec)]),
    ...othersAt(location, context).map((other) => viewChoice(`${text['draft.others']} ${other.label}`, other.location.spec)),
  ];
}
