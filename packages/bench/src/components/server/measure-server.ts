import type { ComponentType, ReactNode } from 'react';
import { median } from '../../measure/median.ts';
import { pascalCase } from '../pascal-case.ts';

/** How often one example is rendered in a second of CPU. */
export interface ServerRow {
  component: string;
  example: string;
  html: number;
  /** React's `renderToStaticMarkup`, which writes what the html function writes. */
  staticMarkup: number;
  /** React's `renderToString`, which marks texts for hydration. */
  string: number;
}

const batchMilliseconds = 12;

/**
 * Render each example with the html function and with React's two ways, in turn and several times, and take the medians. React runs in
 * production mode. Examples whose slots hold markup are left out: to React that is elements, to the html function one string.
 */
export async function measureServer(rounds: number): Promise<ServerRow[]> {
  const [{ createElement }, { renderToStaticMarkup, renderToString }, react, html, { examples }] = await Promise.all([
    import('react'),
    import('react-dom/server'),
    import('@pantograph/react'),
    import('@pantograph/html'),
    import('@pantograph/components/examples'),
  ]);
  const rows: ServerRow[] = [];
  for (const [component, named] of Object.entries(examples)) {
    const Component = Reflect.get(react, pascalCase(component)) as ComponentType<Record<string, unknown>>;
    const write = Reflect.get(html, camelCase(component)) as (props: unknown, slots: unknown) => unknown;
    for (const [example, { props, slots = {} }] of Object.entries(named)) {
      if (Object.values(slots).some((slot) => /[<&]/.test(slot))) continue;
      const filled = Object.fromEntries(Object.entries(slots).map(([name, text]) => [name, html.raw(text)]));
      const { default: children, ...others } = slots;
      const element = () => createElement(Component, { ...props, ...others }, children as ReactNode);
      const ways = [
        () => write(props, filled),
        () => renderToStaticMarkup(element()),
        () => renderToString(element()),
      ] as const;
      const [own, staticMarkup, string] = rates(ways, rounds);
      rows.push({ component, example, html: own ?? 0, staticMarkup: staticMarkup ?? 0, string: string ?? 0 });
    }
  }
  return rows;
}

/** Get how often each function runs in a second of CPU: the median of rounds in which all have their turn. */
function rates(ways: readonly (() => unknown)[], rounds: number): number[] {
  const sizes = ways.map((way) => {
    for (let run = 0; run < 50; run++) way();
    return Math.max(1, Math.round((batchMilliseconds / timeOf(way, 50)) * 50));
  });
  const measured = ways.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    ways.forEach((way, index) => {
      const size = sizes[index] ?? 1;
      measured[index]?.push((size / timeOf(way, size)) * 1000);
    });
  }
  return measured.map(median);
}

/** Get the milliseconds of CPU that some runs take, which others on the machine do not lengthen. */
function timeOf(way: () => unknown, times: number): number {
  const before = process.cpuUsage();
  for (let run = 0; run < times; run++) way();
  const { user, system } = process.cpuUsage(before);
  return Math.max(user + system, 1) / 1000;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, first: string) => first.toUpperCase());
}
