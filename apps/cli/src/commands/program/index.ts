export { mcpCommand } from './mcp.ts';
export { programCall } from './program.ts';
export { serveCommand } from './serve.ts';
