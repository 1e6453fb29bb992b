import { z } from 'zod';

// A command reads a few options once: compiling a parser for each schema, as zod does, would take longer than parsing.
z.config({ jitless: true });
