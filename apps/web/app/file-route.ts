import { ownValue } from '@sogdia/core/model';

/** Files by their paths below a route, each made when it is written. */
export type MadeFiles = Readonly<Record<string, () => string | Promise<string>>>;

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  svg: 'image/svg+xml',
  xml: 'application/atom+xml',
};

/** The parts of a route whose addresses are files. A file that is not among them throws `RangeError`, which no export asks for. */
export function fileRoute(made: () => MadeFiles | Promise<MadeFiles>) {
  return {
    generateStaticParams: async () => Object.keys(await made()).map((file) => ({ path: file.split('/') })),
    GET: async (_request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> => {
      const file = (await params).path.join('/');
      const files = await made();
      const make = ownValue(files, file);
      if (make === undefined) throw new RangeError(`no file ${file}: there are ${Object.keys(files).join(', ')}`);
      const type = ownValue(types, file.split('.').at(-1) ?? '') ?? 'text/plain';
      return new Response(await make(), { headers: { 'content-type': `${type}; charset=utf-8` } });
    },
  };
}
