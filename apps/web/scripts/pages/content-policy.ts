import { createHash } from 'node:crypto';

/** A script that stands in a page; a block of data, which no browser runs, is none. */
const inlineScript = /<script(?![^>]* (?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g;

/** A script or a style that stands in a file, as a policy names it. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The scripts that stand in a page, as a policy names them. */
export function hashesOf(html: string): readonly string[] {
  return [...html.matchAll(inlineScript)].map(([, script = '']) => hashOf(script));
}

/** What a page of the site may load and run: files of its own server, pictures that it draws itself, and the named inline scripts. */
export function contentPolicy(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

const head = /<head><meta charSet="[^"]*"\/>/;

/** A page with the policy as its first words on what it loads, for hosts that send no headers of ours. Throws where its head begins otherwise. */
export function withPolicy(html: string, policy: string): string {
  if (!head.test(html)) throw new Error('expected <head> and the encoding in the page, found neither');
  return html.replace(head, `$&<meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
}
