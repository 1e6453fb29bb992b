/** What every face of the packages asks first in Node: an older one lacks built-ins that they use, and would fail halfway. Bundlers leave it out. */
const { node = '22', bun, deno } = globalThis.process?.versions ?? {};

if ((bun ?? deno) === undefined && Number.parseInt(node, 10) < 22)
  throw new Error(`Sogdia's packages need Node 22 or newer; this is Node ${node}. Install a newer Node.`);
