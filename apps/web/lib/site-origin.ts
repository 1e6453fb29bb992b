/** Where the site is published, for addresses that must be absolute; a build for another place sets SITE_ORIGIN. */
export const siteOrigin: string = process.env['SITE_ORIGIN'] ?? 'http://localhost:3000';

/** The beginning of an address in a file that leaves the site: where it is published, if the build was told. */
export const fileOrigin: string = process.env['SITE_ORIGIN'] ?? '';

/** Stands in a text for the place that the page is read from, which only the browser knows. */
export const originMark = '{origin}';
