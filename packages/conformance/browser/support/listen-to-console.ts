const levels = ['error', 'warn', 'info', 'log'] as const;

/** Collect what the console is told until `stop` is called. */
export function listenToConsole(): { messages: string[]; stop: () => void } {
  const messages: string[] = [];
  const before = levels.map((level) => [level, console[level]] as const);
  for (const level of levels) console[level] = (...parts: unknown[]) => messages.push(parts.map(String).join(' '));
  return {
    messages,
    stop: () => {
      for (const [level, tell] of before) console[level] = tell;
    },
  };
}
