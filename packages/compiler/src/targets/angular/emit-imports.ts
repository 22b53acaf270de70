const core = [
  'afterNextRender',
  'afterRenderEffect',
  'Component',
  'computed',
  'ElementRef',
  'forwardRef',
  'input',
  'linkedSignal',
  'model',
  'output',
  'signal',
  'untracked',
  'viewChild',
];

const runtime: Readonly<Record<string, string>> = {
  safeUrl: 'safe-url',
  TakesAttributes: 'takes-attributes',
  toBoolean: 'to-boolean',
  TrustHtml: 'trust-html',
  ValueAccessor: 'value-accessor',
  yieldingAttributes: 'yielding-attributes',
};

/** Emit the imports of what a component's code names, from Angular and from the package's own runtime. */
export function emitImports(code: string): string {
  const uses = (name: string) => new RegExp(`(?<![.\\w'])${name}\\b(?!')`).test(code);
  const used = core.filter(uses);
  const own = Object.entries(runtime).filter(([name]) => uses(name));
  return [
    `import { ${used.join(', ')} } from '@angular/core';\n`,
    uses('NG_VALUE_ACCESSOR') ? `import { NG_VALUE_ACCESSOR } from '@angular/forms';\n` : '',
    ...own.map(([name, file]) => `import { ${name} } from './runtime/${file}.js';\n`),
  ].join('');
}
