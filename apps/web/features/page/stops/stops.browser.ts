import { chooseLanguage } from '../language/keep-language.ts';
import { nextStop } from './next-stop.ts';
import type { StopSettings } from './stops-script.ts';

declare const settings: StopSettings;

/*
 * Makes one stop of the Tab key of many links: the numbers of a table, of a part of the page, in the end of the whole page, as coarse as the
 * most stops of a page ask for. The arrow keys move inside a group. Groups are made when Tab is pressed, so that pointers and pages
 * that nobody walks through pay nothing; without this script each link is a stop of its own. Links to other languages keep what is asked here.
 */
const { most, hintId, hints } = settings;
const links = 'a[href]';
const parts = 'a[href], summary, button[data-copy]';
const levels: readonly { readonly members: string; readonly boxes: string; readonly fewest: number; readonly isOutermost: boolean }[] = [
  { members: links, boxes: 'section, nav, header, figcaption, details, article', fewest: 4, isOutermost: false },
  { members: parts, boxes: 'section, header, article article', fewest: 2, isOutermost: true },
  { members: parts, boxes: 'main', fewest: 2, isOutermost: true },
];
const stops = 'a[href], button, input, select, textarea, summary, [tabindex]';
const apart = 'dialog, form, fieldset, .picker';
const groupOf = new WeakMap<Element, readonly HTMLElement[]>();
const entryOf = new WeakMap<Element, HTMLElement>();
let taken: readonly HTMLElement[] = [];
let level = 0;

function release(): void {
  for (const one of taken) {
    one.removeAttribute('tabindex');
    if (one.getAttribute('aria-describedby') === hintId) one.removeAttribute('aria-describedby');
  }
  taken = [];
}

function stopsOf(main: Element): readonly HTMLElement[] {
  const isMet = (one: Element): boolean =>
    main.contains(one) || (main.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const radios = new Set<string>();
  return [...document.querySelectorAll<HTMLElement>(stops)].filter((one) => {
    if (one.tabIndex < 0 || one.matches(':disabled') || !isMet(one) || !one.checkVisibility({ visibilityProperty: true })) return false;
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    const isFirst = !radios.has(one.name);
    radios.add(one.name);
    return isFirst;
  });
}

function boxOf(one: HTMLElement, main: Element, { boxes, isOutermost }: (typeof levels)[number]): Element {
  const table = one.closest('table');
  if (table !== null) return table;
  const nearest = one.closest(boxes) ?? main;
  if (!isOutermost) return nearest;
  let box = nearest;
  for (let up = box.parentElement; up !== null && main.contains(up); up = up.parentElement) if (up.matches(boxes)) box = up;
  return box;
}

function groupsAt(all: readonly HTMLElement[], main: Element, at: number): readonly (readonly HTMLElement[])[] {
  const found = new Map<Element, HTMLElement[]>();
  const rule = levels[at];
  if (rule === undefined) return [];
  for (const one of all) {
    if (!main.contains(one) || !one.matches(rule.members) || one.closest(apart) !== null) continue;
    const box = boxOf(one, main, rule);
    const group = found.get(box) ?? [];
    if (group.length === 0) found.set(box, group);
    group.push(one);
  }
  return [...found.values()].filter((group) => group.length >= rule.fewest);
}

function bind(group: readonly HTMLElement[]): void {
  const kept = group.find((one) => one === document.activeElement) ?? group.find((one) => entryOf.get(one) === one) ?? group[0];
  if (kept === undefined) return;
  for (const one of group) {
    groupOf.set(one, group);
    entryOf.set(one, kept);
    if (one !== kept) one.tabIndex = -1;
    else if (!one.hasAttribute('aria-describedby')) one.setAttribute('aria-describedby', hintId);
  }
}

/** Puts the sentence on the page: in the page itself it would stand on a thousand, for the few readers who need it. */
function addHint(): void {
  if (document.getElementById(hintId) !== null) return;
  const hint = document.createElement('p');
  hint.id = hintId;
  hint.className = 'stops-hint';
  hint.ariaHidden = 'true';
  const { lang } = document.documentElement;
  hint.textContent = Object.hasOwn(hints, lang) ? (hints[lang] ?? '') : '';
  document.body.append(hint);
}

function arrange(): void {
  addHint();
  const main = document.querySelector('main');
  if (main === null) return;
  release();
  const all = stopsOf(main);
  let groups = groupsAt(all, main, level);
  const countOf = (some: typeof groups): number => all.length - some.reduce((sum, group) => sum + group.length - 1, 0);
  while (countOf(groups) > most && level < levels.length - 1) {
    level += 1;
    groups = groupsAt(all, main, level);
  }
  for (const group of groups) bind(group);
  taken = groups.flat();
}

function move(event: KeyboardEvent): void {
  const from = event.target;
  const group = from instanceof HTMLElement ? groupOf.get(from) : undefined;
  if (!(from instanceof HTMLElement) || group === undefined || !taken.includes(from)) return;
  const shown = group.filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const places = shown.map((one) => one.getBoundingClientRect());
  const to = shown[nextStop(places, shown.indexOf(from), event.key) ?? -1];
  if (to === undefined) return;
  event.preventDefault();
  from.tabIndex = -1;
  to.removeAttribute('tabindex');
  if (!to.hasAttribute('aria-describedby')) to.setAttribute('aria-describedby', hintId);
  for (const one of group) entryOf.set(one, to);
  to.focus();
}

document.addEventListener(
  'keydown',
  (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Tab') arrange();
    else if (!event.shiftKey && !event.defaultPrevented) move(event);
  },
  { capture: true },
);
document.addEventListener('focusin', ({ target }) => {
  const isInGroup =
    target instanceof Element && target.matches(':focus-visible') && groupOf.has(target) && taken.includes(target as HTMLElement);
  const hint = document.getElementById(hintId);
  if (hint !== null) hint.dataset['shown'] = String(isInGroup);
});

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.site-languages a') : null;
  if (link !== null) chooseLanguage(link);
});
