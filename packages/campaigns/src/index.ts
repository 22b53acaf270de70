export { type ReadBrief, readBrief } from './brief/read-brief.js';
export type { CampaignFinding } from './finding.js';
export type { MadeFile } from './folder/manifest.js';
export { zipCampaign } from './folder/zip-campaign.js';
export { type CampaignOptions, type MadeCampaign, makeCampaign } from './make-campaign.js';
export type { CampaignProgress } from './run/run.js';
export type { CampaignSetting } from './setting.js';
export { type OpenAiOptions, openAiWriter } from './writer/openai-writer.js';
export type { Writer, WritingRequest, WritingTask } from './writer/writer.js';
