import { heightMessage, viewElement } from '../../../exports/embed-code.ts';

/** A view in a page of another: a frame as high as what it shows, in the place of the picture that stands there until then. */
class ViewElement extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('iframe') !== null) return;
    const frame = document.createElement('iframe');
    frame.src = this.getAttribute('src') ?? '';
    frame.title = this.title;
    frame.loading = 'lazy';
    frame.style.cssText = 'width:100%;aspect-ratio:1;border:0';
    window.addEventListener('message', ({ data, origin, source }) => {
      if (source !== frame.contentWindow || origin !== new URL(frame.src).origin || data?.type !== heightMessage) return;
      frame.style.aspectRatio = 'auto';
      frame.style.height = `${data.height}px`;
    });
    this.style.display = 'block';
    this.replaceChildren(frame);
  }
}

if (customElements.get(viewElement) === undefined) customElements.define(viewElement, ViewElement);
