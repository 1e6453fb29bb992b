/** Which browser the tests of the pages run in, or why this machine has none. */
export type BrowserChoice =
  | { readonly origin: 'packaged' }
  | { readonly origin: 'CHROME_PATH'; readonly path: string }
  | { readonly origin: 'none'; readonly reason: string };

/** What of a machine decides on the browser. */
export interface Machine {
  readonly platform: string;
  readonly architecture: string;
  /** The environment variable CHROME_PATH. */
  readonly chromePath: string | undefined;
}

/**
 * The browser that CHROME_PATH names, else the packaged Chromium, so that every machine tests with the same one. A browser of the
 * system is never looked for. Only where the package holds nothing that runs, on anything but Linux on x64, is there none.
 */
export function chooseBrowser({ platform, architecture, chromePath }: Machine): BrowserChoice {
  if (chromePath !== undefined && chromePath !== '') return { origin: 'CHROME_PATH', path: chromePath };
  if (platform === 'linux' && architecture === 'x64') return { origin: 'packaged' };
  return {
    origin: 'none',
    reason: `the packaged Chromium runs on linux-x64 only and this is ${platform}-${architecture}; set CHROME_PATH to a Chromium or Chrome to run them`,
  };
}
