import { heightMessage } from '../../exports/embed-code.ts';

/** Tells the page that a view is embedded in how high the view is, at first and whenever that changes. */
function tellHeight(type: string): void {
  const content = document.querySelector('main');
  if (content === null || window.parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().bottom + window.scrollY);
    window.parent.postMessage({ type, height }, '*');
  };
  new ResizeObserver(tell).observe(content);
}

/** That script as text, for the file that every embedded view loads. */
export const embedScript: string = `(${tellHeight.toString()})(${JSON.stringify(heightMessage)});\n`;
