/** Puts `body` between the markers of a page; a page without markers is an error, for its text would be lost. */
export function fillMarkers(page: string, name: string, body: string): string {
  const start = `<!-- generated: ${name} -->`;
  const end = `<!-- end of generated: ${name} -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the page has no markers: ${start} ... ${end}`);
  return `${page.slice(0, from + start.length)}\n\n${body.trim()}\n\n${page.slice(to)}`;
}
