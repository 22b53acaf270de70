import type { PayloadRequest } from 'payload';
import type { z } from 'zod';

/** What a tool answers: the same twice, for programs and to be read. */
export interface ToolAnswer<Output> {
  content: Output;
  text: string;
}

/** Something that an agent can do here, with the rights of the person whose key it has. */
export interface Tool {
  name: string;
  title: string;
  /** When to use it and what it does, for an agent that knows nothing of the CMS. */
  description: string;
  input: z.ZodObject;
  output: z.ZodObject;
  /** Whether it changes nothing. */
  isReadOnly: boolean;
  /** @throws {APIError} what keeps it from being done, with paths where they are known */
  run(req: PayloadRequest, input: never): Promise<ToolAnswer<Record<string, unknown>>>;
}

/** Define a tool; what it takes and answers follows from its schemas. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: Omit<Tool, 'input' | 'output' | 'run'> & {
    input: Input;
    output: Output;
    run(req: PayloadRequest, input: z.output<Input>): Promise<ToolAnswer<z.input<Output>>>;
  },
): Tool {
  return tool as unknown as Tool;
}
