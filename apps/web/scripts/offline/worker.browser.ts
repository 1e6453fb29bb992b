import {
  filesIn,
  type KeepProgress,
  type KeepRequest,
  type KeptFiles,
  offlineCopies,
  offlineList,
  packed,
  unpacked,
} from '../../exports/site/offline-copy.ts';

/** What a build tells the worker that keeps its pages: its name, and by language the page for what is not kept; the first for addresses of none. */
export interface KeptBuild {
  readonly build: string;
  readonly nothingKept: readonly (readonly [language: string, path: string])[];
}

declare const settings: KeptBuild;

interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface Worker {
  readonly location: Location;
  readonly skipWaiting: () => Promise<void>;
  readonly clients: {
    readonly matchAll: (options: object) => Promise<readonly { readonly postMessage: (message: KeepProgress) => void }[]>;
  };
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    (type: 'message', listener: (event: LastingEvent & { readonly data: KeepRequest }) => void): void;
    (
      type: 'fetch',
      listener: (event: LastingEvent & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void }) => void,
    ): void;
  };
}

/*
 * Keeps what a reader has opened, and answers with it where the network doesn't. Files named for their content come from the copy; all
 * others from the network while it answers. A new build takes over what was kept: files that are the same are copied, the others fetched
 * anew.
 */
const { build, nothingKept } = settings;
const worker = self as unknown as Worker;
const whole = '/kept-whole';
const atOnce = 6;
const patience = 4000;
const copy = (): Promise<Cache> => caches.open(offlineCopies + build);
const isImmutable = (path: string): boolean => path.startsWith('/_next/static/');

/** What is kept under a path, as it was served. */
const read = async (cache: Cache, path: string): Promise<Response | undefined> => {
  const kept = await cache.match(path);
  return kept === undefined ? undefined : unpacked(kept);
};

async function digestsOf(cache: Cache): Promise<Map<string, string>> {
  const kept: KeptFiles | undefined = await (await read(cache, offlineList))?.json();
  return new Map(kept?.files.map(([path, digest]) => [path, digest]));
}

/** A store that is full keeps no more; what was asked is answered all the same. */
const put = (cache: Cache, path: string, response: Response): Promise<boolean> =>
  cache.put(path, packed(response)).then(
    () => true,
    () => false,
  );

/** Keeps a file, and with a page the files that it names in its head; says whether it could be had. */
async function keep(cache: Cache, path: string): Promise<boolean> {
  if ((await cache.match(path)) !== undefined) return true;
  const response = await fetch(path).catch(() => undefined);
  if (response?.ok !== true || response.redirected) return false;
  if (!(await put(cache, path, response.clone()))) return false;
  if (!path.endsWith('/')) return true;
  const named = (await response.text()).matchAll(/(?:href|src)="(\/(?:_next|files)\/[^"?]+\.(?:js|css|woff2))"/g);
  await keepEach(cache, [...new Set([...named].map(([, file]) => file ?? ''))], () => undefined);
  return true;
}

async function keepEach(cache: Cache, paths: readonly string[], tell: (hasKept: boolean) => void): Promise<void> {
  const left = [...paths];
  async function keepNext(): Promise<void> {
    for (let path = left.shift(); path !== undefined; path = left.shift()) tell(await keep(cache, path));
  }
  await Promise.all(Array.from({ length: atOnce }, keepNext));
}

async function tell(progress: KeepProgress): Promise<void> {
  for (const page of await worker.clients.matchAll({ includeUncontrolled: true })) page.postMessage(progress);
}

/** The pages for what is not kept. */
async function keepFallbacks(cache: Cache): Promise<void> {
  await keep(cache, offlineList);
  for (const [, path] of nothingKept) await keep(cache, path);
}

/** The page for what is not kept, in the language of an address. */
function fallbackFor(path: string): string {
  const [, page] = nothingKept.find(([language]) => path.startsWith(`/${language}/`)) ?? nothingKept[0] ?? [];
  return page ?? '/';
}

async function keepAll(cache: Cache, language: string): Promise<void> {
  if (!(await keep(cache, offlineList))) return tell({ kept: 0, of: 0, failed: 1, isDone: true });
  const list: KeptFiles = await (await read(cache, offlineList))?.json();
  const paths = filesIn(list.files, language).map(([path]) => path);
  let [kept, failed] = [0, 0];
  await keepEach(cache, paths, (hasKept) => {
    if (hasKept) kept += 1;
    else failed += 1;
    if ((kept + failed) % 10 === 0) void tell({ kept, of: paths.length, failed, isDone: false });
  });
  if (failed === 0) await cache.put(whole, new Response(language));
  await tell({ kept, of: paths.length, failed, isDone: true });
}

async function takeOver(): Promise<void> {
  const cache = await copy();
  await keepFallbacks(cache);
  const digests = await digestsOf(cache);
  for (const name of (await caches.keys()).filter((other) => other.startsWith(offlineCopies) && other !== offlineCopies + build)) {
    const former = await caches.open(name);
    const were = await digestsOf(former);
    const paths = (await former.keys()).map((request) => new URL(request.url).pathname);
    for (const path of paths.filter((path) => digests.has(path) && digests.get(path) === were.get(path)))
      await cache.put(path, (await former.match(path)) ?? Response.error());
    await keepEach(
      cache,
      paths.filter((path) => digests.has(path)),
      () => undefined,
    );
    const language = await (await former.match(whole))?.text();
    if (language !== undefined) await keepAll(cache, language);
  }
}

async function forgetOthers(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(offlineCopies) && name !== offlineCopies + build);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function forget(): Promise<void> {
  await caches.delete(offlineCopies + build);
  const cache = await copy();
  await keepFallbacks(cache);
  await tell({ kept: 0, of: 0, failed: 0, isDone: true });
}

async function fromNetwork(cache: Cache, request: Request, path: string): Promise<Response> {
  const response = await fetch(request);
  if (response.status === 200 && !response.redirected) await put(cache, path, response.clone());
  return response;
}

async function answer(request: Request): Promise<Response> {
  const cache = await copy();
  const path = new URL(request.url).pathname;
  const kept = await read(cache, path);
  if (kept !== undefined && isImmutable(path)) return kept;
  const fresh = fromNetwork(cache, request, path);
  const waited = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const first = await (kept === undefined ? fresh : Promise.race([fresh, waited])).catch(() => undefined);
  if (first !== undefined) return first;
  const other =
    kept ?? (request.mode === 'navigate' ? ((await read(cache, `${path}/`)) ?? (await read(cache, fallbackFor(path)))) : undefined);
  return other ?? fresh;
}

/** A worker of a page is told by the fragment of its address what to load; an answer that names its own address would lose it. */
async function answerTo(request: Request): Promise<Response> {
  const response = await answer(request);
  return request.destination === 'worker' ? new Response(response.body, response) : response;
}

worker.addEventListener('install', (event) => event.waitUntil(takeOver().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
worker.addEventListener('message', (event) => {
  const asked = event.data;
  if ('forget' in asked) event.waitUntil(forget());
  if ('keepAll' in asked) event.waitUntil(copy().then((cache) => keepAll(cache, asked.keepAll)));
  if ('keep' in asked) event.waitUntil(copy().then((cache) => keepEach(cache, asked.keep, () => undefined)));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = new URL(request.url).origin === worker.location.origin;
  if (isOurs && request.method === 'GET' && !request.headers.has('range')) event.respondWith(answerTo(request));
});
