/** Brings the part of an open receipt into view that was asked for; nothing where it has no such part. */
export function showPart(receipt: Element | null, part: string | null): void {
  if (part !== null) receipt?.querySelector(`.${CSS.escape(part)}`)?.scrollIntoView({ block: 'center' });
}
