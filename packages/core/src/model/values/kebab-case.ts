/** How ids are written that a dataset gives: lower-case words and digits joined by single hyphens. */
export const kebabCase: RegExp = /^[a-z0-9]+(-[a-z0-9]+)*$/;
