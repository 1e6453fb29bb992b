import { ownValue } from '@sogdia/core/model';

/** Files by their names, each made when it is written. */
export type MadeFiles = Readonly<Record<string, () => string | Promise<string>>>;

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  svg: 'image/svg+xml',
};

/** The parts of a route whose addresses are files. A file that is not among them throws `RangeError`, which no export asks for. */
export function fileRoute(filesOf: () => MadeFiles | Promise<MadeFiles>) {
  return {
    generateStaticParams: async () => Object.keys(await filesOf()).map((file) => ({ file })),
    GET: async (_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
      const { file } = await params;
      const files = await filesOf();
      const made = ownValue(files, file);
      if (made === undefined) throw new RangeError(`no file ${file}: there are ${Object.keys(files).join(', ')}`);
      const type = ownValue(types, file.split('.').at(-1) ?? '') ?? 'text/plain';
      return new Response(await made(), { headers: { 'content-type': `${type}; charset=utf-8` } });
    },
  };
}
