import { setImmediate } from 'node:timers/promises';
import type { Channel, ChannelFinding, ChannelOutput, ChannelResult } from '@pantograph/channels';
import { loadChannels } from '../campaigns/makers.ts';
import type { OpenBrand } from './channel-brand.ts';
import type { ChannelStage, ShownChannel, ShownFormat, ShownOutput } from './channels-answer.ts';
import { countsOf } from './counts-of.ts';
import { emailInEditor } from './email-in-editor.ts';
import type { PlaceInForm } from './places-in-form.ts';
import { shownFindings } from './shown-findings.ts';
import { shownOutput } from './shown-output.ts';
import type { ToldDocument } from './told-document.ts';

const { channels, drawSheets, postText, socialNetworks } = await loadChannels();

/** The page itself stands beside the form already. */
const pages = new Set(['landing-page', 'post']);
/** What takes a renderer of pictures. */
const drawn = new Set(['social', 'banner', 'print']);

/** Each service gets the same message in its own notation: one is enough to be looked at, while somebody types. */
const firstForms: Readonly<Record<string, { formats: readonly string[] }>> = { email: { formats: ['generic'] } };

interface Order {
  told: ToldDocument;
  open: OpenBrand;
  stage: ChannelStage;
  placeOf(path: string): PlaceInForm;
  /** Hashes of pictures that need not be sent. */
  known: ReadonlySet<string>;
  signal: AbortSignal | undefined | null;
}

/** Make a document in every channel of a stage. A channel that fails says so, and keeps no other from being made. */
export async function renderStage({ told, open, stage, placeOf, known, signal }: Order): Promise<ShownChannel[]> {
  const shown: ShownChannel[] = [];
  for (const channel of channels) {
    if (pages.has(channel.name)) continue;
    const isText = channel.name === 'social' && stage === 'words';
    if (!isText && drawn.has(channel.name) !== (stage === 'pictures')) {
      // It has its place, and is filled by the other stage.
      if (stage === 'words') shown.push(describe(channel, { outputs: [], findings: [] }, []));
      continue;
    }
    if (signal?.aborted) break;
    const { outputs, findings } = await made(channel, told, stage);
    const written = outputs.map((output) => inEditor(shownOutput(output, known), outputs, told, open));
    shown.push({
      ...describe(channel, { outputs, findings }, written),
      findings: shownFindings(findings, channel, placeOf),
    });
    // Others are answered between one channel and the next.
    await setImmediate();
  }
  return shown;
}

function describe({ name, label, description, formats }: Channel, { outputs }: ChannelResult, written: ShownOutput[]) {
  return {
    ...{ name, label, description, outputs: written, findings: [] },
    formats: formats.map((format): ShownFormat => {
      const { widthPx, pictureWidthPx, widthMm, heightPx, pictureHeightPx, heightMm } = format.limits;
      const [width, height] = [widthPx ?? pictureWidthPx ?? widthMm, heightPx ?? pictureHeightPx ?? heightMm];
      const own = outputs.filter((output) => output.format === format.name);
      return {
        ...{ name: format.name, label: format.label, counts: countsOf(name, format.limits, own) },
        ...(typeof width === 'number' && typeof height === 'number' && { width, height }),
      };
    }),
  };
}

async function made(
  channel: Channel,
  { document, setting }: ToldDocument,
  stage: ChannelStage,
): Promise<ChannelResult> {
  try {
    if (channel.name === 'social' && stage === 'words') return posts(document, setting);
    if (channel.name === 'print') return await drawSheets(document, setting);
    const result = await channel.render(document, { ...setting, ...firstForms[channel.name] });
    if (channel.name !== 'social') return result;
    // Its words were said with the words.
    const said = new Set(posts(document, setting).findings.map(({ message }) => message));
    return {
      outputs: result.outputs.filter(({ type }) => type.startsWith('image/')),
      findings: result.findings.filter(({ message }) => !said.has(message)),
    };
  } catch (error) {
    console.error(error);
    const finding: ChannelFinding = {
      ...{ rule: 'channel-failed', severity: 'error', channel: channel.name, path: '' },
      message: `${channel.label} cannot be made of the page as it is.`,
      fix: 'Fill in what the form still asks for. All other channels are made.',
    };
    return { outputs: [], findings: [finding] };
  }
}

function posts(document: ToldDocument['document'], setting: ToldDocument['setting']): ChannelResult {
  const outputs: ChannelOutput[] = [];
  const findings: ChannelFinding[] = [];
  for (const network of socialNetworks) {
    const shared = { channel: 'social', format: network.name } as const;
    const { text, findings: found } = postText(document, network, setting);
    findings.push(...found.map((finding) => ({ ...finding, ...shared })));
    if (text !== undefined) outputs.push({ ...shared, file: `${network.name}.txt`, type: 'text/plain', content: text });
  }
  return { outputs, findings };
}

function inEditor(
  output: ShownOutput,
  among: readonly ChannelOutput[],
  { facts }: ToldDocument,
  open: OpenBrand,
): ShownOutput {
  if (output.type !== 'text/html' || output.text === undefined) return output;
  const zip = among.find(({ format, type }) => format === output.format && type === 'application/zip')?.content;
  return { ...output, text: emailInEditor(output.text, zip instanceof Uint8Array ? zip : undefined, facts, open) };
}
