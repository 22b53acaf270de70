import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import type { Finding } from '@pantograph/contract';
import { isObject, type Json } from './json.js';
import { type Context, contexts, type Tier, type TokenFile, tiers } from './types.js';

const deepest = 60;

/** Name a file for people: relative to the folder that they read names from. */
export function displayName(from: string, path: string): string {
  return relative(from, path).replaceAll('\\', '/');
}

/** Read a text file; what is not UTF-8 or empty is a finding. */
export function readText(path: string, file: string): string | Finding {
  const refuse = (rule: string, message: string, fix: string): Finding => ({
    rule,
    severity: 'error',
    file,
    line: 1,
    path: '',
    message,
    fix,
  });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (!(error instanceof TypeError)) {
      const reason = error instanceof Error ? error.message : String(error);
      return refuse('unreadable', `The file cannot be read: ${reason}.`, 'Put a file that you may read in its place.');
    }
    return refuse('not-utf-8', 'The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.');
  }
  return text.trim() === ''
    ? refuse('empty-file', 'The file is empty.', 'Write its contents, or remove the file.')
    : text;
}

/** Read a file of tokens; what cannot be read is a finding. */
export function readTokenFile(from: string, path: string): TokenFile | Finding {
  const file = displayName(from, path);
  const refuse = (rule: string, line: number, message: string, fix: string): Finding => ({
    rule,
    severity: 'error',
    file,
    line,
    path: '',
    message,
    fix,
  });
  const [tier, context = 'light', ...more] = basename(path, '.json').split('.');
  if (!isTier(tier) || !isContext(context) || more.length > 0) {
    return refuse(
      'file-name',
      1,
      `"${basename(path)}" does not say which tier or mode it holds.`,
      `Name it TIER.json or TIER.MODE.json; tiers: ${tiers.join(', ')}; modes: ${contexts.slice(1).join(', ')}.`,
    );
  }
  const text = readText(path, file);
  if (typeof text !== 'string') return text;
  let tree: Json;
  try {
    tree = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = lineOfError(message, text);
    return refuse('broken-json', line, `The file is not JSON: ${message}.`, 'Correct the text near this line.');
  }
  const deep = lineTooDeep(text);
  if (deep !== undefined) {
    return refuse('too-deep', deep, `Groups are nested more than ${deepest} deep.`, 'Use fewer groups within groups.');
  }
  return isObject(tree)
    ? { file, text, tree, tier, context }
    : refuse('broken-json', 1, 'The file does not hold an object.', 'Begin it with "{" and end it with "}".');
}

/** Find the line on which braces and brackets are nested too deep to be walked through. */
function lineTooDeep(json: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > deepest) return json.slice(0, index).split('\n').length;
  }
  return undefined;
}

function lineOfError(message: string, text: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return text.slice(0, position ? Number(position) : text.length).split('\n').length;
}

function isTier(name: string | undefined): name is Tier {
  return tiers.some((tier) => tier === name);
}

function isContext(name: string): name is Context {
  return contexts.some((context) => context === name);
}
