export { mcpCommand } from './mcp.ts';
export { programCall } from './program.ts';
