/** English: the page on copies for reading without a network. */
export const enOffline = {
  'offline.title': 'Offline copy',
  'offline.about':
    'Pages you open stay on this device, so you can read them again without a network. You can also keep the whole site or download it as one file.',
  'offline.not-kept': 'You are offline and have not kept the page you asked for. You can read these:',
  'offline.unsupported': 'This browser can’t keep pages when the site is opened this way. Download the archive below instead.',
  'offline.needs-script': 'Turn on JavaScript to keep pages.',
  'offline.keeps': ({ count, of }: { count: string; of: string }) => `Kept: ${count} of ${of} files.`,
  'offline.keeps-all': ({ of }: { of: string }) => `The whole site is kept: ${of} files.`,
  'offline.keep-all': ({ size }: { size: string }) => `Keep the whole site (${size} of storage)`,
  'offline.keeping': ({ count, of }: { count: string; of: string }) => `Keeping pages… ${count} of ${of} files`,
  'offline.failed': ({ count }: { count: string }) => `We couldn’t load or store ${count} files. The rest are kept. Try again to continue.`,
  'offline.forget': 'Remove all kept pages',
  'offline.archive': 'Download the whole site (zip)',
  'offline.archive-text': ({ size }: { size: string }) =>
    `One archive of every page, image, file and script, about ${size}, packed in your browser.`,
  'offline.packing': ({ count, of }: { count: string; of: string }) => `Packing… ${count} of ${of} files`,
  'offline.packed': ({ size }: { size: string }) => `Archive ready: ${size}.`,
  'offline.pack-failed': ({ address }: { address: string }) =>
    `We couldn’t make the archive: ${address} did not load. Check your connection and try again.`,
  'offline.cancel': 'Cancel',
  'offline.pages': ({ count }: { count: string }) => `Kept pages: ${count}`,
  'offline.megabytes': ({ size }: { size: string }) => `${size} MB`,
  'offline.not-counted': '…',
  'offline.open': 'Open the archive',
  'offline.open-text': 'Unpack it and show the folder with any file server. Files opened directly in a browser will not find their links.',
  'offline.open-lines': 'cd sogdia\npython3 -m http.server 8000\n# then open http://localhost:8000/en/',
};
