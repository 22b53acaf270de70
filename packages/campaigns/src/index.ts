export { type ReadBrief, readBrief } from './brief/read-brief.js';
export type { CampaignFinding } from './finding.js';
export type { MadeFile } from './folder/manifest.js';
export { zipCampaign } from './folder/zip-campaign.js';
export { type MadeCampaign, makeCampaign } from './make-campaign.js';
export type { CampaignProgress } from './run/run.js';
export type { CampaignSetting } from './setting.js';
