import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@pantograph/contract';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { BrandPlace } from '../brand-place.js';
import { displayName, readText } from '../dtcg/read-token-file.js';

/** `brand.yaml` as it stands, with the places of what is in it. */
interface BrandYaml {
  /** For people. */
  file: string;
  value: unknown;
  /** Get the line (1-based) of a path, or of the nearest ancestor that is there. */
  lineOf(path: readonly string[]): number;
}

/** Open `brand.yaml`; what keeps it from being read is a list of findings. */
export function openBrandFile({ id, own, from }: BrandPlace): BrandYaml | Finding[] {
  const path = join(own, 'brand.yaml');
  const file = displayName(from, path);
  const refuse = (rule: string, message: string, fix: string, line = 1): Finding => ({
    ...{ rule, severity: 'error', file, line, path: '', message, fix },
  });
  if (!existsSync(path)) {
    return [refuse('missing-file', 'The brand has no brand.yaml.', `Add it, or remove the folder "${id}".`)];
  }
  const text = readText(path, file);
  if (typeof text !== 'string') return [text];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return document.errors.map(({ message, pos }) =>
      refuse('broken-yaml', firstLine(message), 'Correct the text near this line.', lines.linePos(pos[0]).line),
    );
  }
  return {
    file,
    value: document.toJS(),
    lineOf(where) {
      for (let length = where.length; length > 0; length--) {
        const node = document.getIn(where.slice(0, length).map(index), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}

function index(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key;
}

function firstLine(message: string): string {
  return `${message.split('\n')[0]?.replace(/:$/, '')}.`;
}
