import { chooseBrowser, type Machine } from './choose-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { type Executable, unpackChromium } from './unpack-chromium.ts';

/** The browser of a test run: one that was seen to start, one that should have and did not, or none for this kind of machine. */
export type FoundBrowser =
  | ({ readonly state: 'runs'; readonly version: string; readonly origin: 'packaged' | 'CHROME_PATH' } & Executable)
  | { readonly state: 'fails'; readonly fault: string }
  | { readonly state: 'left-out'; readonly reason: string };

/** Starts the chosen browser once, to say its version or what is wrong with it. */
export async function findBrowser(machine: Machine): Promise<FoundBrowser> {
  const choice = chooseBrowser(machine);
  if (choice.origin === 'none') return { state: 'left-out', reason: choice.reason };
  try {
    const executable = choice.origin === 'packaged' ? await unpackChromium() : { path: choice.path, env: {} };
    const browser = await launchBrowser(executable);
    const version = browser.version();
    await browser.close();
    return { state: 'runs', version, origin: choice.origin, ...executable };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { state: 'fails', fault: `the browser of the tests does not start (${remedy[choice.origin]}): ${fault}` };
  }
}

const remedy = {
  packaged: 'the Chromium of @sparticuz/chromium; set CHROME_PATH to use another',
  CHROME_PATH: 'the one that CHROME_PATH names; unset it to use the packaged Chromium',
} as const;
