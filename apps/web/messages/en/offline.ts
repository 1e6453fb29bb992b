/** English: the page on copies for reading without a network. */
export const enOffline = {
  'offline.title': 'Offline copy',
  'offline.about':
    'What you open here stays on this device and can be read again without a network. You can also keep the whole site, or take it along as one file.',
  'offline.not-kept': 'You are offline, and the page you asked for is not kept on this device. These are:',
  'offline.unsupported': 'This browser keeps no pages for a site opened in this way. The archive below works everywhere.',
  'offline.needs-script': 'Keeping pages needs scripts, which are off.',
  'offline.keeps': ({ count, of }: { count: string; of: string }) => `Kept: ${count} of ${of} files.`,
  'offline.keeps-all': ({ of }: { of: string }) => `The whole site is kept: ${of} files.`,
  'offline.keep-all': ({ size }: { size: string }) => `Keep the whole site (${size} of storage)`,
  'offline.keeping': ({ count, of }: { count: string; of: string }) => `Keeping … ${count} of ${of} files`,
  'offline.failed': ({ count }: { count: string }) =>
    `${count} files could not be fetched or stored. What is kept stays; try again to go on from there.`,
  'offline.forget': 'Forget all kept pages',
  'offline.archive': 'Take the whole site along (zip)',
  'offline.archive-text': ({ size }: { size: string }) =>
    `Every page, picture, file and script of this build in one archive, packed in your browser from ${size}.`,
  'offline.packing': ({ count, of }: { count: string; of: string }) => `Packing … ${count} of ${of} files`,
  'offline.packed': ({ size }: { size: string }) => `Packed: ${size}.`,
  'offline.pack-failed': ({ address }: { address: string }) =>
    `No archive was made: ${address} could not be fetched. Try again with a network.`,
  'offline.cancel': 'Cancel',
  'offline.pages': ({ count }: { count: string }) => `Kept pages: ${count}`,
  'offline.megabytes': ({ size }: { size: string }) => `${size} MB`,
  'offline.not-counted': '…',
  'offline.open': 'Opening the archive',
  'offline.open-text':
    'Unpack it and let any file server show the folder; a browser that opens the files themselves would not find what they link to.',
  'offline.open-lines': 'cd sogdia\npython3 -m http.server 8000\n# then open http://localhost:8000/en/',
};
