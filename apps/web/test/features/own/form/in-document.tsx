import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Something drawn in a document, and what a reader does with it, by the names that are read to them. */
export async function drawn(drawing: ReactNode) {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(async () => {
    await act(async () => root.unmount());
    place.remove();
  });
  await act(async () => root.render(drawing));
  const nameOf = (field: Element): string =>
    field.getAttribute('aria-label') ?? field.closest('label')?.querySelector('span')?.textContent ?? field.textContent ?? '';
  const find = <Found extends HTMLElement>(kind: string, name: string): Found => {
    const found = [...place.querySelectorAll<Found>(kind)].find((one) => nameOf(one) === name);
    if (found === undefined) throw new Error(`no ${kind} called ${name}: ${[...place.querySelectorAll(kind)].map(nameOf).join(' | ')}`);
    return found;
  };
  const set = (field: HTMLElement, value: string, event: string): Promise<void> =>
    act(async () => {
      const { set: put } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
      put?.call(field, value);
      field.dispatchEvent(new Event(event, { bubbles: true }));
    });
  return {
    place,
    find,
    text: (): string => place.textContent ?? '',
    press: (name: string): Promise<void> => act(async () => find('button', name).click()),
    type: (name: string, value: string): Promise<void> => set(find('input', name), value, 'input'),
    choose: (name: string, value: string): Promise<void> => set(find('select', name), value, 'change'),
    submit: (): Promise<void> =>
      act(async () => {
        place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      }),
    /** Opens all that is folded. */
    unfold: (): Promise<void> =>
      act(async () => {
        for (const details of place.querySelectorAll('details')) {
          details.open = true;
          details.dispatchEvent(new Event('toggle'));
        }
      }),
    /** Lets what waits for a pause in typing come, until something is there. */
    until: async (isThere: () => boolean): Promise<void> => {
      for (let turn = 0; turn < 500 && !isThere(); turn += 1) await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    },
  };
}
