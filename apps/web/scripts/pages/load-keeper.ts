import { rewritePages } from './rewrite-pages.ts';

const keeperTag = '<script src="/files/keep.js" data-site defer></script></head>';

/** Loads in every page of an export the script that has it kept for reading without a network. */
export const loadKeeper = (root: string): Promise<number> => rewritePages(root, (html) => html.replace('</head>', keeperTag));
