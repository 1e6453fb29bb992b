const keeperTag = '<script src="/files/keep.js" data-site defer></script></head>';

/** A page that loads the script that has it kept for reading without a network. Throws where it has no end of its head. */
export function withKeeper(html: string): string {
  if (!html.includes('</head>')) throw new Error('expected </head> in the page, found none');
  return html.replace('</head>', keeperTag);
}
