import type { Command } from 'commander';
import type { CampaignOptions } from '../campaign/run-campaign.js';
import { once } from '../shared-options.js';

/** Add `pantograph campaign`: everything a brief asks for, in one folder. */
export function addCampaign(program: Command): void {
  program
    .command('campaign')
    .description('make drafts and files for every channel of a brief, in one folder to hand over')
    .argument('<brief>', 'a file in YAML or JSON, such as content/tidewater/campaigns/quiet-season.yaml')
    .addOption(once('--brand <brand>', 'the brand, where neither the brief nor its folder says'))
    .addOption(once('--out <folder>', 'where it is written (default: dist/campaigns/BRAND/NAME)'))
    .addOption(once('--zip <file>', 'write the whole folder into one file as well'))
    .option('--ask', 'write ask.md, to hand to any assistant; its answers are read from answers.yaml beside it')
    .option('--writer', 'ask the writer at PANTOGRAPH_WRITER_URL for the words that the brief does not give')
    .option('--json', 'print one JSON object on standard output: outputs and findings')
    .addHelpText(
      'after',
      '\nRun it again after a change: only what depended on it is made anew, and what you edited in the folder is kept.',
    )
    .action(async (brief: string, options: CampaignOptions) => {
      const { runCampaign } = await import('../campaign/run-campaign.js');
      await runCampaign(brief, options);
    });
}
