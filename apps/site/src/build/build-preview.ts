import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { previewHash } from './preview-hash.js';
import { siteRoot } from './site-root.js';

/** The files that a preview shell loads, hashed in their names. */
export interface PreviewBuild {
  dir: string;
  /** Names of files in `dir`. */
  script: string;
  style: string;
  built: boolean;
}

const manifest = 'preview.json';

/**
 * Build what a preview shell runs into `<outDir>/<hash of the code>`, unless it is there already: one script with the code
 * of pages and components, and its style. Two may build at once: the first to finish is kept.
 */
export async function buildPreview({ outDir }: { outDir: string }): Promise<PreviewBuild> {
  const hash = previewHash();
  const dir = join(outDir, hash);
  const known = readPreview(dir);
  if (known) return known;
  mkdirSync(outDir, { recursive: true });
  const draft = mkdtempSync(join(outDir, `.${hash}-${process.pid}-`));
  try {
    const made = join(draft, 'preview');
    mkdirSync(made);
    const names = {
      script: write(made, 'js', await bundle()),
      style: write(made, 'css', readFileSync(join(siteRoot, 'src/preview/preview.css'), 'utf8')),
    };
    writeFileSync(join(made, manifest), JSON.stringify(names));
    keep(made, dir);
    return { ...names, dir, built: true };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Get what was built into a folder; undefined where nothing was. */
export function readPreview(dir: string): PreviewBuild | undefined {
  const file = join(dir, manifest);
  if (!existsSync(file)) return undefined;
  const { script, style } = JSON.parse(readFileSync(file, 'utf8')) as Pick<PreviewBuild, 'script' | 'style'>;
  return { dir, script, style, built: false };
}

/** The server wrote the frame around what the shell draws, so its words in thirty languages stay behind. */
const frameWords = /[\\/]messages[\\/]frame-words\.js$/;
const noFrameWords = 'export const frameWordsFor = () => undefined;';

async function bundle(): Promise<string> {
  // Loaded here alone: with them come all contracts, which a command that only asks for the hash does without.
  const [{ build }, { readSectionFacts }] = await Promise.all([import('vite'), import('./section-facts.js')]);
  const result = await build({
    root: siteRoot,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [{ name: 'leave-frames-out', load: (id) => (frameWords.test(id) ? noFrameWords : undefined) }],
    define: { PANTOGRAPH_SECTION_FACTS: JSON.stringify(readSectionFacts()) },
    build: {
      write: false,
      modulePreload: false,
      target: 'baseline-widely-available',
      rolldownOptions: { input: join(siteRoot, 'src/preview/main.ts'), output: { codeSplitting: false } },
    },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The script of the preview shell was not built.');
  return chunk.code;
}

function write(dir: string, ending: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const name = `preview.${hash}.${ending}`;
  writeFileSync(join(dir, name), text);
  return name;
}

function keep(draft: string, dir: string): void {
  try {
    renameSync(draft, dir);
  } catch (error) {
    if (!readPreview(dir)) throw error;
  }
}
