import type { Tool } from './tool.ts';
import { askForReview } from './tools/ask-for-review.ts';
import { checkDocument } from './tools/check-document.ts';
import { createPage } from './tools/create-page.ts';
import { getContract } from './tools/get-contract.ts';
import { getDocument } from './tools/get-document.ts';
import { getTranslationState } from './tools/get-translation-state.ts';
import { getWorkflow } from './tools/get-workflow.ts';
import { listBrands } from './tools/list-brands.ts';
import { listContracts } from './tools/list-contracts.ts';
import { listTemplates } from './tools/list-templates.ts';
import { searchDocuments } from './tools/search-documents.ts';
import { translateDocument } from './tools/translate-document.ts';
import { updateDocument } from './tools/update-document.ts';

/** All that agents can do. Nothing of it publishes. */
export const tools: readonly Tool[] = [
  listBrands,
  listTemplates,
  listContracts,
  getContract,
  searchDocuments,
  getDocument,
  createPage,
  updateDocument,
  checkDocument,
  getTranslationState,
  translateDocument,
  askForReview,
  getWorkflow,
];
