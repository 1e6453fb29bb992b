import { checkTool } from './check-tool.ts';
import { receiptTool } from './receipt-tool.ts';
import { searchTool } from './search-tool.ts';
import { viewTool } from './view-tool.ts';

export type { Tool } from './tool.ts';

/** What an agent can ask. */
export const tools = [searchTool, viewTool, receiptTool, checkTool] as const;
