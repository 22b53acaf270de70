import { cases } from '@pantograph/components/cases';
import type { Subject } from '../suite/behaviour.js';
import { html } from '../targets/html.js';
import { readCase, readExample } from './transcribe.js';

const preface = `What a simulated screen reader says (@guidepup/virtual-screen-reader, in Chromium): made to be read and judged, no
proof for NVDA or VoiceOver. Written by: npm run test:conformance -- browser/transcripts -u`;

/** Write all that is said of a component: each example from beginning to end, and after each step of its cases. */
export async function writeTranscript(component: Omit<Subject, 'target'>): Promise<string> {
  const parts = [`${component.component}\n\n${preface}`];
  for (const name of Object.keys(component.examples)) {
    const phrases = await readExample({ ...component, target: html }, name);
    parts.push([`== ${name}`, ...phrases.map((phrase) => `    ${phrase}`)].join('\n'));
  }
  for (const described of cases[component.component] ?? []) {
    if (described.steps.length === 0) continue;
    const lines = await readCase(component, described);
    parts.push([`== ${described.example}: ${described.name}`, ...lines].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}
