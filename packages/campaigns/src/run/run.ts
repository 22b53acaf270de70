import { setImmediate } from 'node:timers/promises';
import type { ChannelSetting } from '@pantograph/channels';
import type { CampaignFinding } from '../finding.js';
import type { CampaignFolder } from '../folder/campaign-folder.js';
import { hashOf } from '../folder/hash-of.js';
import type { MadeFile, Manifest } from '../folder/manifest.js';
import { outputFile } from '../folder/output-file.js';
import { localAddresses } from '../handover/local-addresses.js';
import type { CampaignSetting } from '../setting/campaign-setting.js';
import type { Job } from './job.js';
import { pictureBases } from './picture-bases.js';
import { runJob } from './run-job.js';

/** How far a campaign is. */
export interface CampaignProgress {
  done: number;
  total: number;
  /** The channel at work. */
  channel: string;
}

/** One run over a campaign's folder. */
export class Run {
  readonly files: MadeFile[] = [];
  readonly jobs: Manifest['jobs'] = {};
  made = 0;
  readonly #setting: Omit<ChannelSetting, 'locale'>;
  readonly #pictures = new Set<string>();

  constructor(
    readonly folder: CampaignFolder,
    readonly setting: CampaignSetting,
    readonly findings: CampaignFinding[],
    readonly onProgress: ((progress: CampaignProgress) => void) | undefined,
  ) {
    const { brand, key } = setting;
    const media = `${brand.host}/media/`;
    this.#setting = {
      brand,
      campaign: key,
      page: {
        stylesheets: setting.page.stylesheets.map((href) => `../../${href}`),
        style: (names) => setting.page.style(names),
      },
      picture: async (src) =>
        src.startsWith(media) ? setting.picture(`media/${decodeURI(src.slice(media.length))}`) : undefined,
    };
  }

  async makeAll(jobs: readonly Job[]): Promise<void> {
    for (const [index, job] of jobs.entries()) {
      // A program that has others to answer does so between one job and the next.
      await setImmediate();
      this.onProgress?.({ done: index, total: jobs.length, channel: job.channel.name });
      await this.#make(job);
    }
    await this.#copyPictures();
  }

  async #make(job: Job): Promise<void> {
    const { basis, brand } = this.setting;
    const pictures = pictureBases(job.document, this.setting);
    const key = hashOf(
      JSON.stringify([basis, brand.sender, job.channel.name, job.locale, job.formats, job.document, pictures]),
    );
    const known = this.folder.before.jobs[key];
    const isThere = known?.files.every(({ path }) => this.folder.held(path));
    if (known && isThere) {
      for (const { path } of known.files) this.folder.keep(path);
      this.#tell(known.files, known.findings, key);
      for (const file of known.files) this.#collect(file);
      for (const file of known.files) if (this.folder.isEdited(file.path)) this.#tellEdited(file, false);
      return;
    }
    const { outputs, findings } = await runJob(job, this.#setting);
    const files = outputs.map(({ channel, format, file, type, content, alt }): MadeFile => {
      const path = outputFile(job.locale, channel, job.document.key, file, this.setting.key);
      const shown = this.#local(channel, path, type, content);
      const made = {
        channel,
        format,
        locale: job.locale,
        path,
        bytes: Buffer.byteLength(shown),
        hash: hashOf(shown),
        type,
        ...(alt !== undefined && { alt }),
      };
      this.made++;
      if (this.folder.isEdited(path) && !this.folder.says(path, shown)) {
        this.folder.keep(path);
        this.#tellEdited(made, true);
      } else this.folder.write(path, shown);
      return made;
    });
    this.#tell(files, findings, key);
    for (const file of files) this.#collect(file);
    this.folder.checkpoint(this.jobs);
  }

  #tell(files: MadeFile[], findings: CampaignFinding[], key: string): void {
    this.files.push(...files);
    this.findings.push(...findings);
    this.jobs[key] = { files, findings };
  }

  #tellEdited({ path, channel, format, locale }: MadeFile, isPassedBy: boolean): void {
    this.findings.push({
      rule: 'edited',
      severity: 'warning',
      ...{ channel, format, locale, file: path, path: '' },
      message: isPassedBy
        ? `${path} was edited by hand, and what it is made from has changed; the edited file was kept.`
        : `${path} was edited by hand; it was kept.`,
      fix: isPassedBy ? 'Delete it to have it made anew.' : 'Nothing needs to be done.',
    });
  }

  /** Pages are looked at from the folder itself. */
  #local(channel: string, path: string, type: string, content: string | Uint8Array): string | Uint8Array {
    if (typeof content !== 'string' || type !== 'text/html' || !(channel === 'landing-page' || channel === 'post'))
      return content;
    const up = '../'.repeat(path.split('/').length - 1);
    const restyled = up === '../../' ? content : content.replaceAll('href="../../assets/', `href="${up}assets/`);
    return localAddresses(restyled, this.setting.brand.host, up).html;
  }

  #collect({ path, type }: MadeFile): void {
    if (type !== 'text/html') return;
    const html = this.folder.read(path)?.toString('utf8') ?? '';
    for (const [, file = ''] of html.matchAll(/assets\/((?:media|brand)\/[^"'\s)?#]+)/g))
      this.#pictures.add(decodeURI(file));
  }

  async #copyPictures(): Promise<void> {
    for (const file of [...this.#pictures].sort()) {
      const content = file.startsWith('brand/')
        ? this.setting.brand.file(file.slice('brand/'.length))
        : (await this.setting.picture(file))?.bytes;
      if (content) this.folder.write(`assets/${file}`, content);
    }
  }
}
