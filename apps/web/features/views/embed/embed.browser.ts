import { heightMessage } from '../../../exports/embed-code.ts';

/** Tells the page that a view is embedded in how high the view is, at first and whenever that changes. */
const content = document.querySelector('main');
if (content !== null && window.parent !== window) {
  new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().bottom + window.scrollY);
    window.parent.postMessage({ type: heightMessage, height }, '*');
  }).observe(content);
}
