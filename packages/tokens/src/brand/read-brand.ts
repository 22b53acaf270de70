import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, findingsFromZod } from '@pantograph/contract';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { displayName, readText } from '../dtcg/read-token-file.js';
import { type BrandFile, brandSchema } from './brand-schema.js';
import { checkSvg } from './check-svg.js';

/** Read and check `brand.yaml` and the files it names. */
export function readBrand(tokensRoot: string, id: string): BrandFile | Finding[] {
  const folder = join(tokensRoot, 'brands', id);
  const path = join(folder, 'brand.yaml');
  const file = displayName(tokensRoot, path);
  const refuse = (rule: string, where: string, message: string, fix: string, line = 1): Finding => ({
    rule,
    severity: 'error',
    file,
    line,
    path: where,
    message,
    fix,
  });
  if (!existsSync(path)) {
    return [refuse('missing-file', '', 'The brand has no brand.yaml.', `Add it, or remove the folder "${id}".`)];
  }
  const text = readText(path, file);
  if (typeof text !== 'string') return [text];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return document.errors.map((error) =>
      refuse(
        'broken-yaml',
        '',
        firstLine(error.message),
        'Correct the text near this line.',
        lines.linePos(error.pos[0]).line,
      ),
    );
  }
  const lineOf = (where: readonly string[]): number => {
    for (let length = where.length; length > 0; length--) {
      const node = document.getIn(where.slice(0, length).map(index), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const parsed = brandSchema.safeParse(document.toJS());
  if (!parsed.success) {
    return findingsFromZod(parsed.error).map((finding) => ({
      ...finding,
      file,
      line: lineOf(finding.path.split('.')),
    }));
  }
  const brand = parsed.data;
  const problem = (where: string, message: string, fix: string): Finding =>
    refuse('brand', where, message, fix, lineOf(where.split('.')));
  const images = { 'logo.file': brand.logo.file, 'logo.inverse': brand.logo.inverse, icon: brand.icon };
  const ornaments = Object.entries(brand.ornaments).map(([name, svg]) => [`ornaments.${name}`, svg] as const);
  const pictures = [...Object.entries(images), ...ornaments].flatMap(([where, svg]) => {
    const wrong = svg === undefined ? undefined : checkSvg(join(folder, svg));
    return wrong ? [problem(where, `"${svg}" ${wrong.message}`, wrong.fix)] : [];
  });
  const first = brand.defaultLocale ?? brand.locales[0] ?? 'en';
  const untold = (['tagline', 'legal'] as const).flatMap((field) =>
    brand.locales
      .filter((locale) => !brand[field][locale])
      .map((locale) => problem(field, `"${field}" says nothing in "${locale}".`, `Add ${field}.${locale}.`)),
  );
  const unknown = brand.locales.includes(first)
    ? []
    : [problem('defaultLocale', `"${first}" is not one of the locales.`, `Use one of ${brand.locales.join(', ')}.`)];
  const findings = [...pictures, ...untold, ...unknown];
  return findings.length > 0 ? findings : brand;
}

function index(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key;
}

function firstLine(message: string): string {
  return `${message.split('\n')[0]?.replace(/:$/, '')}.`;
}
