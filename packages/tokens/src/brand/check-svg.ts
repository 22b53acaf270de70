import { existsSync, readFileSync } from 'node:fs';

/** Say what keeps a file from being published as a picture of a brand; undefined where nothing does. */
export function checkSvg(path: string): { message: string; fix: string } | undefined {
  if (!existsSync(path))
    return { message: 'does not exist.', fix: 'Put the file beside brand.yaml, or correct the name.' };
  const text = readFileSync(path, 'utf8');
  if (!/<svg[\s>]/.test(text)) return { message: 'is not an SVG picture.', fix: 'Export it as SVG again.' };
  return /<script|\son\w+\s*=|javascript:/i.test(text)
    ? { message: 'holds a script.', fix: 'Remove the script; a logo only shows.' }
    : undefined;
}
