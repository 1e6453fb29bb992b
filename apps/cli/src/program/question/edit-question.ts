import { encodeViewSpec, type ViewSpec } from '@sogdia/core';
import { economyCodeSchema } from '@sogdia/core/model';
import { askedOfSource } from '@sogdia/core/workspace';
import type { Location, ProgramContext, ProgramState, QuestionField, QuestionOption, QuestionOverlay } from '../../model/index.ts';
import {
  answeredQuestion,
  fieldsOf,
  newLocation,
  optionsOfField,
  topLocation,
  viewLocation,
  withEconomies,
  withTop,
} from '../../model/index.ts';
import { changeLocations, clampCursor, problemOf } from '../locations/change-location.ts';
import { movedIndex, typed } from './typed-text.ts';

/** Opens the question bar at whom it is with. */
export function openQuestion(state: ProgramState): ProgramState {
  return { ...state, overlay: { kind: 'question', before: state.locations, ...openField('partners') } };
}

/** The state after a key in the question bar: what is chosen shows at once, and is kept on Enter alone. */
export function pressInQuestion(state: ProgramState, overlay: QuestionOverlay, key: string, context: ProgramContext): ProgramState {
  const { field, text } = overlay;
  const { spec } = topLocation(state);
  const open = (change: Partial<QuestionOverlay>): ProgramState => ({ ...state, overlay: { ...overlay, ...change } });
  const options = (): readonly QuestionOption[] => optionsOfField(field, spec, text, context);
  switch (key) {
    case 'escape':
      return { ...state, locations: overlay.before, overlay: null };
    case 'enter':
      return accepted(state, overlay, context, (next, kept) => keepQuestion(next, kept.before, context));
    case 'tab':
      return accepted(state, overlay, context, (next, kept) => toField(next, kept, 1));
    case 'shift-tab':
      return accepted(state, overlay, context, (next, kept) => toField(next, kept, -1));
    case ',':
      return field === 'partners' ? ticked(state, overlay, context) : accepted(state, overlay, context, (next) => next);
    case '*':
      if (field === 'partners') return showEconomies(open({ text: '', index: null, ticked: context.question.partners }), context);
      return open({ text: `${text}*`, index: null });
    default: {
      const index = movedIndex(key, cursorOf(overlay, options()), options().length);
      if (index !== null) return open({ index });
      const next = typed(text, key);
      if (next !== null) return open({ text: next, index: null });
      return key === 'backspace' && overlay.ticked !== null ? showEconomies(open({ ticked: overlay.ticked.slice(0, -1) }), context) : state;
    }
  }
}

/** The choice under the cursor of the menu: the one it was moved to, else the nearest to what is typed, else the one that is chosen. */
export function cursorOf({ index, text }: QuestionOverlay, options: readonly QuestionOption[]): number {
  const chosen = options.findIndex(({ isChosen }) => isChosen);
  return index ?? (text === '' ? Math.max(0, chosen) : 0);
}

/** The state over the answer to another question: views stay where they are, of other locations it opens on top. */
export function showQuestion(
  state: ProgramState,
  before: ProgramState['locations'],
  asked: ViewSpec,
  context: ProgramContext,
): ProgramState {
  const under = topLocation({ ...state, locations: before });
  const { spec, told } = answeredQuestion(asked, topLocation(state).spec, context);
  if (encodeViewSpec(context.world, spec) === encodeViewSpec(context.world, under.spec))
    return { ...state, locations: before, message: told };
  const location = locationFor(under, spec);
  const [first, ...rest] = before;
  const next =
    location.kind === under.kind
      ? withTop({ ...state, locations: before }, location)
      : { ...state, locations: [first, ...rest, location] as const };
  const problem = problemOf(location, context);
  return problem === null ? clampCursor({ ...next, message: told }, context) : { ...state, message: problem };
}

function openField(field: QuestionField): Pick<QuestionOverlay, 'field' | 'text' | 'index' | 'ticked'> {
  return { field, text: '', index: null, ticked: null };
}

/** What was chosen is kept as one step that can be undone. */
export function keepQuestion(state: ProgramState, before: ProgramState['locations'], context: ProgramContext): ProgramState {
  const { locations, message } = state;
  if (locations === before) return { ...state, overlay: null };
  const kept = changeLocations({ ...state, locations: before, overlay: null }, locations, context);
  return { ...kept, message: kept.message ?? message };
}

function toField(state: ProgramState, overlay: QuestionOverlay, step: 1 | -1): ProgramState {
  const fields = fieldsOf(topLocation(state).spec);
  const at = (fields.indexOf(overlay.field) + step + fields.length) % fields.length;
  return { ...state, overlay: { ...overlay, ...openField(fields[at] ?? 'partners') } };
}

/** What is chosen in the field that is open taken over, and then something done; a choice without figures is not, and says why. */
function accepted(
  state: ProgramState,
  overlay: QuestionOverlay,
  context: ProgramContext,
  then: (state: ProgramState, overlay: QuestionOverlay) => ProgramState,
): ProgramState {
  const option = picked(state, overlay, context);
  if (option === null) return overlay.text === '' ? then(state, overlay) : { ...state, message: context.text['palette.none'] };
  if (option.reason !== null) return shut(state, option, context);
  const codes = overlay.field === 'partners' ? [...(overlay.ticked ?? []), economyCodeSchema.parse(option.id)] : null;
  const asked = codes === null ? option.spec : withEconomies(option.spec, [...new Set(codes)]);
  const next = showQuestion(state, overlay.before, asked, context);
  const kept = { ...overlay, ...openField(overlay.field) };
  return then({ ...next, overlay: kept }, kept);
}

/** The choice that is meant: under a cursor that was moved, or the nearest to what is typed; none where nothing was done. */
function picked(state: ProgramState, overlay: QuestionOverlay, context: ProgramContext): QuestionOption | null {
  if (overlay.text === '' && overlay.index === null) return null;
  const options = optionsOfField(overlay.field, topLocation(state).spec, overlay.text, context);
  return options[cursorOf(overlay, options)] ?? null;
}

/** One more economy ticked, or one fewer. */
function ticked(state: ProgramState, overlay: QuestionOverlay, context: ProgramContext): ProgramState {
  const options = optionsOfField('partners', topLocation(state).spec, overlay.text, context);
  const option = options[cursorOf(overlay, options)];
  if (option === undefined) return { ...state, message: context.text['palette.none'] };
  if (option.reason !== null) return shut(state, option, context);
  const code = economyCodeSchema.parse(option.id);
  const before = overlay.ticked ?? [];
  const codes = before.includes(code) ? before.filter((one) => one !== code) : [...before, code];
  return showEconomies({ ...state, overlay: { ...overlay, text: '', index: null, ticked: codes } }, context);
}

/** The view with the economies that are ticked; none is no question. */
function showEconomies(state: ProgramState, context: ProgramContext): ProgramState {
  const { overlay } = state;
  const { spec } = topLocation(state);
  if (overlay?.kind !== 'question' || overlay.ticked === null) return state;
  if (overlay.ticked.length === 0) return { ...state, locations: overlay.before };
  return showQuestion(state, overlay.before, withEconomies(spec, overlay.ticked), context);
}

function shut(state: ProgramState, { label, reason }: QuestionOption, { text }: ProgramContext): ProgramState {
  return { ...state, message: text['question.shut']({ label, reason: reason ?? '' }) };
}

/** Locations of two records stay what they are as long as the question is one of theirs; other tables have a view of it on top. */
function locationFor(under: Location, spec: ViewSpec): Location {
  const { quantities, economies, record } = askedOfSource(spec);
  const flows = quantities.join();
  const isFlow = economies.length === 1 && (flows === 'export' || flows === 'import');
  const isOfTwo = record === 'both' && spec.transform === 'level';
  const keeps = isOfTwo && ((under.kind === 'mirror' && flows === 'export,import') || (under.kind === 'pair' && isFlow));
  return keeps ? newLocation(under.kind, { spec }) : viewLocation(spec, under.kind === 'view' ? { form: under.form } : {});
}
